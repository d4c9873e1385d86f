<?php /* A form > with a comment ?> that the tag does not end in. */ ?>
<form method="post" action="<?= $this->url('order') ?>">
<?php if ($config->get('phone') === 'on'): ?>
  <label for="phone"><?= __('order.phone') ?> *</label>
  <input id="phone" name="phone" required>
<?php elseif ($_POST['type'] === 'company'): ?>
  <label>Fax <input name="fax" required></label>
<?php else: ?>
  <label>Mobile <input name="mobile"></label>
<?php endif; ?>
<?php if ($options['vat']) { ?>
  <label>VAT <input name="vat" required></label>
<?php } else { ?>
  <label>Note <input name="note"></label>
<?php } ?>
<?php foreach ($guests as $i => $guest) { if ($guest) { ?>
  <label>Guest <input name="guest[<?= $i ?>]" required></label>
<?php } } ?>
  <label>City <input name="city" <?= $cityRequired ? 'required' : '' ?>></label>
  <label>Zip <input name="zip" <?php if ($zip) echo 'required'; ?>></label>
  <label>Street <input name="street" <?php echo $attributes; ?>></label>
  <label><input type="checkbox" name="news" <?= $_POST['news'] ? 'checked' : '' ?>> <?php _e('Newsletter', 'shop'); ?></label>
</form>
<?php function seen($page) { return strpos($page, '<input name="never">'); }
