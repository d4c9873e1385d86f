import { Form, FormControl, FormDescription, FormField, FormItem, FormLabel, FormMessage } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { RadioGroup, RadioGroupItem } from '@/components/ui/radio-group';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { Trans } from '@lingui/react/macro';
import { useForm } from 'react-hook-form';

/** @purpose account */
export const ProfileForm = () => {
  const form = useForm({ defaultValues: { name: '', language: 'de', digest: true } });
  return (
    <Form {...form}>
      <form onSubmit={form.handleSubmit(save)}>
        <FormField
          control={form.control}
          name="name"
          render={({ field }) => (
            <FormItem>
              <FormLabel required>
                <Trans>Full name</Trans>
              </FormLabel>
              <FormControl>
                <Input {...field} autoComplete="name" />
              </FormControl>
              <FormDescription>Shown to your colleagues.</FormDescription>
              <FormMessage />
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="language"
          render={({ field }) => (
            <FormItem>
              <FormLabel>Language</FormLabel>
              <Select onValueChange={field.onChange} defaultValue={field.value}>
                <FormControl>
                  <SelectTrigger>
                    <SelectValue placeholder="Choose a language" />
                  </SelectTrigger>
                </FormControl>
                <SelectContent>
                  <SelectItem value="de">German</SelectItem>
                  <SelectItem value="en">English</SelectItem>
                </SelectContent>
              </Select>
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="visibility"
          rules={{ required: 'Who may see you?' }}
          render={({ field }) => (
            <FormItem>
              <FormLabel>Visible to</FormLabel>
              <RadioGroup onValueChange={field.onChange}>
                <FormItem>
                  <FormControl>
                    <RadioGroupItem value="all" />
                  </FormControl>
                  <FormLabel>Everybody</FormLabel>
                </FormItem>
                <FormItem>
                  <FormControl>
                    <RadioGroupItem value="team" />
                  </FormControl>
                  <FormLabel>My team</FormLabel>
                </FormItem>
              </RadioGroup>
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="digest"
          render={({ field }) => (
            <FormItem>
              <FormLabel>Weekly digest</FormLabel>
              <FormControl>
                <Switch checked={field.value} onCheckedChange={field.onChange} />
              </FormControl>
            </FormItem>
          )}
        />
      </form>
    </Form>
  );
};
