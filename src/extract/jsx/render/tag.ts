import type { Attribute } from './element.ts';

/** What a tag is, by its name and a look at its attributes; of `Form.Item` the last word counts as well. */
export interface Tag {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** HTML's own elements and custom elements; all else is a component. */
export const isNative = (name: string): boolean => /^[a-z]/u.test(name) && !name.includes('.');

/** `<form>`, `<Form>`, `<fetcher.Form>`, `<Box component="form">`; a component of another name needs what forms have. */
export function isFormTag({ tag: name, attributes }: Tag, hasChildren: boolean): boolean {
  if (name === 'form') return true;
  if (['component', 'as'].some((attribute) => constantOf(attributes.get(attribute)) === 'form')) return true;
  if (isNative(name)) return false;
  const last = lastWord(name);
  if (attributes.has('schema') && /Form$/u.test(last)) return true;
  if (!hasChildren) return false;
  if (last === 'Form' || name === 'Form.Root' || /^(?:FormProvider|Formik|FinalForm)$/u.test(last)) return true;
  return (
    /Form$/u.test(last) &&
    ['onSubmit', 'onFinish', 'action', 'method', 'handleSubmit'].some((key) => attributes.has(key))
  );
}

/** A component that stands around forms or is one itself, and gives way to a `<form>` inside of it. */
export const givesWay = (name: string): boolean => name !== 'form';

const buttons = /^(?:button|summary)$|(?:Button|Btn|Submit|Trigger|Toggle(?:Group)?Item|Chip|Tab)$/u;

/** What opens and shuts a part of the page: `<Navbar.Toggle />`. */
const openers = /(?:Nav|[Nn]avbar|Navigation|Dropdown|Accordion|Menu|Sidebar|Drawer|Collapse)\.?Toggler?$/u;

export const isButton = ({ tag: name, attributes }: Tag): boolean =>
  (buttons.test(lastWord(name)) && !/Radio|Checkbox/u.test(name)) ||
  openers.test(name) ||
  (name === 'input' && /^(?:submit|button|reset|image)$/u.test(constantOf(attributes.get('type')) ?? ''));

export const isLink = ({ tag: name }: Tag): boolean => name === 'a' || /(?:Link|Anchor)$/u.test(lastWord(name));

export const isHeading = ({ tag: name }: Tag): boolean =>
  /^h[1-6]$/u.test(name) || /^(?:H[1-6]|\w*Title|\w*Heading|\w*Headline)$/u.test(lastWord(name));

export const isLabel = ({ tag: name }: Tag): boolean => name === 'label' || /Label$/u.test(lastWord(name));

export const isLegend = ({ tag: name }: Tag): boolean => name === 'legend' || /Legend$/u.test(lastWord(name));

export const isHelp = ({ tag: name }: Tag): boolean =>
  name === 'small' || /(?:Description|HelperText|HelpText|Help|Hint|FormText)$/u.test(lastWord(name));

export const isOption = ({ tag: name }: Tag): boolean =>
  name === 'option' ||
  (/^(?:Select\w*|Radio\w*|Dropdown\w*|Menu|Listbox\w*|Combobox\w*|Autocomplete\w*|Checkbox\w*|Toggle\w*|Command)?(?:Option|Item)$/u.test(
    name.includes('.') ? name.replace('.', '') : name,
  ) &&
    !/Form|Accordion|List$/u.test(name));

/** Translation components, whose children are the text or whose attributes name it. */
export const isTranslation = ({ tag: name }: Tag): boolean =>
  /^(?:Trans|Translate|T|FormattedMessage|Plural|Translation|FormattedHTMLMessage)$/u.test(lastWord(name));

/** Components that bear a name or label and yet ask for nothing. */
const notAsking =
  /(?:Icon|Icons|Avatar|Image|Img|Logo|Spinner|Loader|Skeleton|Error|Errors|ErrorList|ErrorMessage|Message|Feedback|Alert|Badge|Tooltip|Breadcrumb|Meta|Head|Helmet|Seo|Script|Screen|Route|Slot|Card|Dialog|Modal|Drawer|Table|Column|Chart|Item|List|Menu|MenuItem|NavItem|Step|Stepper|Tabs|TabPane|Panel|Section|Fieldset|FieldSet|FieldArray|FieldGroup|InputGroup|InputGroupAddon|Group|Stack|Page|Layout|Provider|Context|Container|Wrapper|Header|Footer|Row|Col|Grid|Box|Flex|Progress|Divider|Separator|Captcha|Recaptcha|ReCAPTCHA|Turnstile|Fragment|Suspense|Boundary|Preview|Value|Indicator|Thumb|Track|Content|Viewport|Portal|Overlay|Template|Story)$/u;

/** What stands at the edge of an input: `<InputLeftElement>`, `<InputAdornment>`. */
const edges = /^Input(?:\w*(?:Element|Addon|Adornment|Prefix|Suffix)|GroupText)$/u;

export const asksNothing = (tag: Tag): boolean =>
  isButton(tag) ||
  isLink(tag) ||
  isHeading(tag) ||
  isLabel(tag) ||
  isLegend(tag) ||
  isHelp(tag) ||
  isTranslation(tag) ||
  edges.test(tag.tag) ||
  (!isNative(tag.tag) &&
    notAsking.test(lastWord(tag.tag)) &&
    !/(?:Radio|Checkbox|Toggle|Button)\.?Group$/u.test(tag.tag));

/** react-bootstrap's and Semantic UI's controls that bear the names of something else. */
const ofForm = /^Form\.(?:Control|Check|Range|Dropdown)$/u;

/** Words in a component's name by which it is known to be a control. */
const controls =
  /(?:Input|InputText|Field|Select|Checkbox|CheckBox|Radio|RadioGroup|CheckboxGroup|Switch|Toggle|Picker|Textarea|TextArea|Upload|Uploader|Dropzone|FileInput|Autocomplete|AutoComplete|Combobox|ComboBox|Slider|Rating|Editor|OTP|SignaturePad\w*|Calendar|Listbox|DatePicker|Typeahead)$/u;

/** Controls whose names say so only as a whole. */
const whole = /^(?:Rate|Cascader|Mentions|Segmented|SegmentedControl)$/u;

export const isControlName = (name: string): boolean =>
  controls.test(lastWord(name.replace(/\.Root$/u, '').replace(/\.Group$/u, 'Group'))) ||
  ofForm.test(name) ||
  whole.test(name) ||
  /^(?:Input|Select|Field|Checkbox|Radio|Textarea|Switch|DatePicker)/u.test(lastWord(name));

/** An attribute's text where it is a literal. */
export function constantOf(attribute: Attribute | undefined): string | undefined {
  const value = attribute?.value();
  return value?.is === 'constant' && value.value !== null && value.value !== undefined
    ? String(value.value)
    : undefined;
}
