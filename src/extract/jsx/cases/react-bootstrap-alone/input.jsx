import { Form } from 'react-bootstrap';
import { useRegistration } from './registration';

export function StepAge({ next }) {
  const { child, update } = useRegistration();
  return (
    <section>
      <p>We need to know how old your child is.</p>
      <Form.Group controlId="childBirth">
        <Form.Label>Date of birth:</Form.Label>
        <Form.Control type="date" value={child.birth || ''} onChange={(event) => update(event.target.value)} required />
      </Form.Group>
      <Form.Group>
        <Form.Label>Swims</Form.Label>
        <Form.Control as="select" value={child.swims} onChange={(event) => update(event.target.value)}>
          <option>Yes</option>
          <option>No</option>
        </Form.Control>
      </Form.Group>
      <Form.Check label="Vegetarian" onChange={(event) => update(event.target.checked)} />
      <button onClick={next}>Next</button>
    </section>
  );
}
