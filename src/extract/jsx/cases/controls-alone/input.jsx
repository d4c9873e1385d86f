import { useState } from 'react';
import { Icon } from './icon';
import { TextField } from '@mui/material';

export function Waitlist() {
  const [email, setEmail] = useState('');
  const [person, setPerson] = useState({ age: '' });
  return (
    <section>
      <h2>Join the waitlist</h2>
      <Icon name="clock" />
      <TextField label="E-mail" value={email} onChange={(event) => setEmail(event.target.value)} required />
      <input
        type="number"
        placeholder="Age"
        value={person.age}
        onChange={(event) => setPerson({ ...person, age: event.target.value })}
      />
      <button onClick={() => join(email, person)}>Join</button>
      <a href="/privacy">Privacy</a>
    </section>
  );
}

export function Input({ name, label, ...props }) {
  return (
    <label>
      {label}
      <input name={name} {...props} />
    </label>
  );
}

export const columns = [{ id: 'select', cell: ({ row }) => <input type="checkbox" aria-label="Select row" /> }];
