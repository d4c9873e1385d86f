import { z } from 'zod';

const Profile = z.object({ name: z.string(), email: z.email() });

export async function load(response: Response) {
  return Profile.parse(await response.json());
}

export const UserResponse = z.object({ id: z.string(), email: z.email() });

export const customer = z.object({ id: z.uuid(), email: z.email(), createdAt: z.date() });

const SearchParams = z.object({ q: z.string(), page: z.coerce.number() });

export const anything = z.object({ name: z.string().min(1) });

export const page = (url: URL) => SearchParams.parse(Object.fromEntries(url.searchParams));
