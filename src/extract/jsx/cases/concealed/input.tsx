import { FormControl, FormField, FormItem } from './ui/form';
import { Input } from './ui/input';

export function Application() {
  const form = useForm();
  const [step, setStep] = useState(1);
  return (
    <form>
      <FormField
        control={form.control}
        name="accepted"
        render={({ field }) => (
          <FormItem className="hidden">
            <FormControl>
              <Input {...field} />
            </FormControl>
          </FormItem>
        )}
      />
      <div hidden>
        <input name="website" />
      </div>
      <p className="visuallyhidden">
        <input name="url" autoComplete="off" tabIndex={-1} />
      </p>
      <input name="token" hidden={true} />
      <div style={{ position: 'absolute', left: -9999 }}>
        <input name="nickname" />
      </div>
      <div className="hidden md:flex">
        <input name="search" />
      </div>
      <div className="d-none d-lg-block">
        <input name="company" />
      </div>
      <label className="cursor-pointer">
        Add a picture
        <input type="file" name="picture" className="hidden" />
      </label>
      <label>
        <input type="radio" name="size" value="s" className="sr-only" /> Small
      </label>
      <label>
        <input type="radio" name="size" value="l" className="sr-only" /> Large
      </label>
      <input type="file" name="import" className="hidden" />
      <div className="hidden peer-checked:block">
        <input name="reason" />
      </div>
      <section className="hidden">
        <input name="street" />
        <input name="town" />
      </section>
      <section className={step === 2 ? '' : 'hidden'}>
        <input name="iban" />
      </section>
      <div aria-hidden className="absolute left-[-9999px]">
        <label>
          Company
          <input name="company" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </form>
  );
}
