#!/usr/bin/env node
import module from 'node:module';

// Since Node 22.1: what was compiled is kept for the next run, unless the user has switched that off.
module.enableCompileCache?.();

const { start } = await import('../dist/main.js');
await start();
