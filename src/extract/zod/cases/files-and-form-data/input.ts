import { z } from 'zod';
import { zfd } from 'zod-form-data';

export const uploadForm = z.object({
  file: z.file(),
  mime: z.file().mime(['image/png']).max(1_000_000),
  instance: z.instanceof(File).refine((file) => file.size > 0),
  custom: z.custom<File>(),
  customOptional: z.custom<FileList>().optional(),
  attachments: z.array(z.instanceof(File)).optional(),
});

/** zod-form-data takes blank controls for missing ones. */
export const dataForm = zfd.formData({
  name: zfd.text(),
  nickname: zfd.text(z.string().optional()),
  age: zfd.numeric(),
  terms: zfd.checkbox(),
  picture: zfd.file(z.instanceof(File).optional()),
  topics: zfd.repeatable(z.array(z.string()).min(1)),
});
