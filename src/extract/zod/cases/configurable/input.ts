import { z } from 'zod';

declare const settings: { phoneRequired: boolean; business: boolean };

/** What the site's settings decide is not the visitor's choice. */
export const checkoutForm = z.object({
  phone: settings.phoneRequired ? z.string().min(1) : z.string().optional(),
  company: z.string().min(settings.business ? 1 : 0),
  ...(settings.business && { vatId: z.string().min(1) }),
  ...(settings.business ? { contact: z.string().min(1) } : {}),
  same: settings.business ? z.email() : z.string().min(1),
});

/** A form made for a translator. */
export const createLoginForm = (t: (key: string) => string) =>
  z.object({
    email: z.email(t('errors.email')),
    password: z.string().min(1, { message: t('errors.password') }),
  });

/** A form made by a function with a body, for two callers. */
export function registrationForm({ withPhone = false }: { withPhone?: boolean } = {}) {
  const phone = z.string().min(6);
  if (withPhone) {
    return z.object({ email: z.email(), phone });
  }
  return z.object({ email: z.email(), phone: phone.optional() });
}

export const registrationWithPhoneForm = registrationForm({ withPhone: true });

/** A form whose fields depend on a parameter that is not known. */
export function applicationForm(isSenior: boolean) {
  if (isSenior) return z.object({ name: z.string().min(1), references: z.string().min(1) });
  return z.object({ name: z.string().min(1) });
}
