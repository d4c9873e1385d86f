import { z } from 'zod';

const Base = z.object({
  type: z.enum(['private', 'company']),
  company: z.string().optional(),
  vatId: z.string().optional(),
  email: z.string(),
  phone: z.string().optional(),
  password: z.string().min(8),
  confirm: z.string().min(8),
  start: z.coerce.date(),
  end: z.coerce.date(),
});

/** A predicate that names its field. */
export const refineForm = Base.refine((data) => data.type !== 'company' || !!data.company, {
  path: ['company'],
  message: 'Please name your company',
});

/** Issues that are reported under conditions, early returns among them. */
export const superRefineForm = Base.superRefine((data, ctx) => {
  if (data.type === 'company' && !data.company) {
    ctx.addIssue({ code: 'custom', path: ['company'], message: 'Please name your company' });
  }
  if (data.type !== 'company') return;
  if (!data.vatId?.trim()) ctx.addIssue({ code: 'custom', path: ['vatId'], message: 'Please give your VAT id' });
});

/** zod 4's check, with the data taken apart. */
export const checkForm = Base.check((ctx) => {
  const { type, company } = ctx.value;
  switch (type) {
    case 'company':
      if (company === undefined || company === '') {
        ctx.issues.push({ code: 'custom', path: ['company'], message: 'Please name your company', input: company });
      }
  }
});

/** One of two, without a path. */
export const eitherForm = Base.refine(({ email, phone }) => email || phone, 'E-mail or phone, please');

/** Comparing two fields says nothing about whether one may be blank; nor does the format of what is there. */
export const comparisonForm = Base.refine((data) => data.password === data.confirm, { path: ['confirm'] })
  .refine((data) => data.end > data.start, { path: ['end'] })
  .superRefine((data, ctx) => {
    if (data.phone && !/^\+/.test(data.phone)) ctx.addIssue({ code: 'custom', path: ['phone'], message: '+49 …' });
  });

/** A check of the whole that concerns one field alone makes it required. */
export const alwaysForm = Base.refine((data) => Boolean(data.phone), { path: ['phone'] });

/** In an object of its own, the other field stands beside it. */
export const nestedForm = z.object({
  delivery: z
    .object({ pickup: z.boolean(), street: z.string().optional() })
    .refine((value) => value.pickup || value.street, { path: ['street'] }),
});

/** A named function. */
export const namedForm = Base.superRefine(requireCompany);

function requireCompany(data: z.infer<typeof Base>, ctx: z.RefinementCtx) {
  if (data.type === 'company' && !data.company) ctx.addIssue({ code: 'custom', path: ['company'], message: '…' });
}
