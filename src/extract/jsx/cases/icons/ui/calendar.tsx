import { DayPicker } from 'react-day-picker';

export function Calendar(props) {
  return <DayPicker showOutsideDays {...props} />;
}
