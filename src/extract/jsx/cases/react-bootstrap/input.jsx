import { useState } from 'react';
import { Button, Col, Form, FormControl, InputGroup, Row } from 'react-bootstrap';
import { PhoneBox } from './phone-box';

export function Membership() {
  const [section, setSection] = useState('');
  const [phone, setPhone] = useState('');
  return (
    <Form onSubmit={send}>
      <Form.Group as={Row} controlId="section">
        <Form.Label>Section</Form.Label>
        <Form.Control as="select" value={section} onChange={(event) => setSection(event.target.value)}>
          <option value="">Choose</option>
          <option value="judo">Judo</option>
          <option value="chess">Chess</option>
        </Form.Control>
      </Form.Group>
      <Form.Group as={Col} controlId="birth">
        <Form.Label>Date of birth</Form.Label>
        <Form.Control type="date" required />
      </Form.Group>
      <Form.Group>
        <Form.Label htmlFor="size">Size</Form.Label>
        <Form.Select id="size" onChange={setSize}>
          <option value="s">Small</option>
          <option value="l">Large</option>
        </Form.Select>
      </Form.Group>
      <InputGroup>
        <InputGroup.Text>@</InputGroup.Text>
        <FormControl placeholder="Nickname" onChange={setNickname} />
      </InputGroup>
      <PhoneBox label="Phone" value={phone} onChange={(event) => setPhone(event.target.value)} />
      <fieldset>
        <legend>Fee</legend>
        <Form.Check inline type="radio" name="fee" id="fee-full" label="Full" value="full" />
        <Form.Check inline type="radio" name="fee" id="fee-half" label="Reduced" value="half" />
      </fieldset>
      <Form.Check type="switch" id="news" label="Send me the newsletter" />
      <Form.Check>
        <Form.Check.Input name="statutes" required />
        <Form.Check.Label>I accept the statutes</Form.Check.Label>
      </Form.Check>
      <Form.Group controlId="years">
        <Form.Label>Years of practice</Form.Label>
        <Form.Range min={0} max={20} />
      </Form.Group>
      <Form.Group>
        <Form.Control as="textarea" placeholder="Which days can you come?" rows={3} />
      </Form.Group>
      <Form.Control.Feedback type="invalid">Please say when</Form.Control.Feedback>
      <Button type="submit">Join</Button>
    </Form>
  );
}
