import { createRequire } from 'node:module';

/** The package's name and version. The bundled files in `dist/` lie as deep as this one, so the path holds for both. */
export const manifest: { readonly name: string; readonly version: string } = createRequire(import.meta.url)(
  '../package.json',
);
