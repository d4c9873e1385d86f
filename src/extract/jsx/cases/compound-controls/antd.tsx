import { Checkbox, Form, Input, Rate, Select } from 'antd';

export const Antd = () => (
  <Form onFinish={send}>
    <Form.Item name="phone" label="Telephone">
      <Input
        addonBefore={
          <Form.Item name="prefix" noStyle>
            <Select>
              <Select.Option value="43">+43</Select.Option>
            </Select>
          </Form.Item>
        }
      />
    </Form.Item>
    <Form.Item name="stars" label="How was it?">
      <Rate />
    </Form.Item>
    <Form.Item name="days" label="Days">
      <Checkbox.Group options={['Monday', 'Friday']} />
    </Form.Item>
  </Form>
);
