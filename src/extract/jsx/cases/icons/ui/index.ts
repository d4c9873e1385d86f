export { ToggleLeft as Toggle } from 'lucide-react';
