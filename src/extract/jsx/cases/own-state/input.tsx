import { useState } from 'react';
import { signupSchema } from './schema';
export function Signup() {
  const [values, setValues] = useState({});
  const submit = () => { const result = signupSchema.safeParse(values); };
  return <form onSubmit={submit}><label>E-mail <input name="email" /></label><label>Phone <input name="phone" required /></label></form>;
}
