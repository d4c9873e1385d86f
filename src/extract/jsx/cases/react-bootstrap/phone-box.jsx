import Form from 'react-bootstrap/Form';

export const PhoneBox = ({ label, value, onChange, type = 'tel' }) => (
  <Form.Group>
    <Form.Label>{label}</Form.Label>
    <Form.Control type={type} value={value} onChange={onChange} />
  </Form.Group>
);
