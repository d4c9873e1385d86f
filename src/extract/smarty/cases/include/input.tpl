<form method="post">
  {include file='field.tpl' name='email' label='E-mail' required=true}
  {include file="field.tpl" name="phone" label="Phone"}
  {include file=$part}
  {form_field field=$field}
</form>
