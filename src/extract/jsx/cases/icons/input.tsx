import { ReactComponent as Rating } from './assets/star.svg';
import UploadIcon from '@mui/icons-material/UploadFile';
import SelectAll from '@mui/icons-material/SelectAll';
import { CalendarIcon, PhotoIcon as ImagePicker } from '@heroicons/react/24/outline';
import * as Phosphor from '@phosphor-icons/react';
import { SliderIcon as Slider } from '@radix-ui/react-icons';
import { IconCalendar, IconUpload } from '@tabler/icons-react';
import { DatePickerInput } from '@mantine/dates';
import { FileInput, NumberInput, Select, TextInput } from '@mantine/core';
import { Calendar, Upload } from 'lucide-react';
import { FaUpload, MdLabel } from 'react-icons/fa';
import { Frame, Switch } from './icons';
import { Toggle } from './ui';
import { Calendar as DayPicker } from './ui/calendar';

export function Opening({ day }) {
  return (
    <section>
      <h2>Opening hours</h2>
      <p>
        <Calendar className="size-4" /> {day}
      </p>
      <Upload label="Upload" />
      <FaUpload name="upload" value="1" />
      <UploadIcon />
      <SelectAll />
      <CalendarIcon className="size-4" />
      <ImagePicker aria-label="Photo" />
      <Phosphor.Calendar size={16} />
      <Slider />
      <Rating title="Four stars" />
      <Switch />
      <Toggle />
    </section>
  );
}

export const links = [{ href: '/upload', icon: <FaUpload /> }];

export function Booking({ form }) {
  const [day, setDay] = useState();
  return (
    <form>
      <DatePickerInput
        label="Date of birth"
        {...form.getInputProps('birth')}
        leftSection={<IconCalendar size={16} />}
        withAsterisk
      />
      <FileInput label="Identity card" rightSection={<IconUpload />} onChange={setCard} />
      <NumberInput
        label="Rent"
        name="rent"
        rightSection={<Select aria-label="Currency" name="currency" data={['EUR', 'CHF']} onChange={setCurrency} />}
      />
      <TextInput label="Arrival" leftSection={<DateGlyphPicker />} onChange={setArrival} />
      <Frame>
        <input name="guests" aria-label="Guests" />
      </Frame>
      <label>
        <MdLabel /> Moving in on
        <DayPicker mode="single" selected={day} onSelect={setDay} />
      </label>
    </form>
  );
}
