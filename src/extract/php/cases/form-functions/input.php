<?php
$address = array('class' => 'wide', 'id' => 'address');
$email = [
  'name' => 'email',
  'type' => 'email',
  'id' => 'email',
  'required' => 1,
  'placeholder' => 'you@example.org',
];
$title = array('name' => 'title', 'options' => array('ms' => 'Ms', 'mr' => 'Mr'));
?>
<?php echo form_open('account/register', $address); ?>
  <?= form_label('E-mail *', 'email') ?>
  <?php echo form_input($email); ?>
  <?php echo form_label('Password', 'secret'), form_password('secret', '', 'id="secret" required'); ?>
  <?= form_dropdown($title) ?>
  <?php
    echo '<p>' . form_label('Country', 'country') . form_dropdown('country', ['de' => 'Germany', 'at' => 'Austria'], 'de', ['id' => 'country']) . '</p>';
    echo form_input($computed['phone']);
  ?>
  <?= form_textarea(['name' => 'note', 'rows' => 3]) ?>
  <label><?= form_checkbox('news', '1', TRUE) ?> Newsletter</label>
  <?= form_hidden('step', '1') ?>
  <?= form_upload('photo') ?>
  <?= form_submit('go', 'Register') ?>
<?php echo form_close(); ?>
