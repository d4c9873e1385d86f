import { Form, FormGroup, Input, Label } from 'reactstrap';

export const Feedback = () => (
  <Form>
    <FormGroup>
      <Label for="course">Course</Label>
      <Input type="select" id="course">
        <option>Swimming</option>
        <option>Rowing</option>
      </Input>
    </FormGroup>
    <FormGroup>
      <Label for="remarks">Remarks</Label>
      <Input type="textarea" id="remarks" />
    </FormGroup>
  </Form>
);
