import { z } from 'zod';

const nameShape = { firstName: z.string().min(1), lastName: z.string().min(1) };

const Person = z.object({ ...nameShape, email: z.email(), phone: z.string().min(6).optional() });

const Address = z.strictObject({ street: z.string().min(1), city: z.string().min(1) });

export const partialForm = Person.partial();
export const partialMaskForm = Person.partial({ email: true });
export const requiredForm = Person.required();
export const requiredMaskForm = Person.partial().required({ email: true });
export const pickForm = Person.pick({ email: true, phone: true });
export const omitForm = Person.omit({ lastName: true, phone: true });
export const extendForm = Person.extend({ email: z.email().optional(), birthDate: z.iso.date() });
export const safeExtendForm = Person.safeExtend({ message: z.string().min(1) });
export const mergeForm = Person.merge(Address);
export const andForm = Person.and(Address);
export const intersectionForm = z.intersection(Address, z.object({ country: z.string().length(2) }));
export const spreadForm = z.object({ ...Person.shape, ...Address.shape, iban: z.string().min(15) });
export const shapeForm = z.object({ email: Person.shape.email, town: Address.shape.city.optional() });
export const shapeConstantForm = z.object(nameShape);
export const looseForm = z.looseObject({ nickname: z.string().min(2) }).catchall(z.unknown());
export const keysForm = z.object({ preferred: Person.keyof(), other: Person.shape.phone.unwrap() });
