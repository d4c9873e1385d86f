import { Navbar } from 'react-bootstrap';
import { EventCalendar } from 'somebody-elses-package';
import { DatePicker, PhoneInput } from 'controls-of-somebody-else';
import { Form } from 'antd';
import { StatTile } from './stat-tile';
import { Slider } from './slider';
import { StarRating, ThemeToggle } from './theme-toggle';
import { Segmented } from './segmented';

export const Figures = ({ orders }) => (
  <main>
    <h1>Shop</h1>
    <StatTile label="Paid" value={orders.paid} />
    <StatTile label="Visitors" value={orders.visitors} className="wide" onClick={open} />
  </main>
);

export const Suggestions = ({ products }) => (
  <main>
    <p>You may like</p>
    <Slider products={products} title="New things" />
  </main>
);

export const Events = () => (
  <main>
    <p>Events</p>
    <EventCalendar className="wide" />
  </main>
);

export const Menu = () => (
  <Navbar>
    <Navbar.Brand>Swimming club</Navbar.Brand>
    <Navbar.Toggle aria-controls="menu" />
  </Navbar>
);

export const Appearance = () => (
  <footer>
    <p>Theme</p>
    <ThemeToggle className="icon" />
  </footer>
);

export function Calculator() {
  const [size, setSize] = useState('s');
  const [date, setDate] = useState();
  return (
    <section>
      <StatTile label="Price" value={price} />
      <Segmented label="Size" value={size} onChange={setSize} options={['s', 'm']} />
      <Gauge label="Depth" value={depth} setValue={setDepth} />
      <p>Day of delivery</p>
      <DatePicker selected={date} onSelect={setDate} />
    </section>
  );
}

export const Review = () => (
  <form>
    <p>Happy with us?</p>
    <StarRating />
    <StatTile label="Reviews" value={reviews} />
  </form>
);

export const Order = () => (
  <form>
    <StatTile label="Total" value={total} />
    <Form.Item label="Arrival" name="arrival">
      <DatePicker />
    </Form.Item>
    <label>
      Theme of the party <ThemeToggle />
    </label>
    <p>Telephone</p>
    <PhoneInput />
  </form>
);

export const CallBack = () => (
  <form>
    <p>Telephone</p>
    <PhoneInput />
  </form>
);
