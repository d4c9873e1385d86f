import { Button, Checkbox, DatePicker, Form, Input, Select } from 'antd';

export const Booking = () => {
  const [form] = Form.useForm();
  return (
    <Form form={form} name="booking" onFinish={book}>
      <Form.Item name="guest" label="Guest" rules={[{ required: true, message: 'Who is coming?' }]}>
        <Input />
      </Form.Item>
      <Form.Item name={['address', 'street']} label="Street">
        <Input />
      </Form.Item>
      <Form.Item name="arrival" label="Arrival" required>
        <DatePicker />
      </Form.Item>
      <Form.Item name="meal" label="Meal">
        <Select options={[{ value: 'veg', label: 'vegetarian' }, { value: 'fish', label: 'fish' }]} />
      </Form.Item>
      <Form.Item name="news" valuePropName="checked">
        <Checkbox defaultChecked>Send me offers</Checkbox>
      </Form.Item>
      <Button htmlType="submit">Book</Button>
    </Form>
  );
};
