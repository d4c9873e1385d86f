<?php
// echo '<form><input name="comment"></form>';
$query = "SELECT * FROM orders WHERE total <$limit AND note = '<form>'";
$pattern = '/<input name="pattern">/';
$message = '<p>We have received your order.</p>';
if (preg_match('/<form[^>]*><input name="searched">/', $page) || $page === '<form><input name="compared">') {
  die('<form method="post" action="/login"><label>User <input name="user" required></label></form>');
}
?>
<form method="post" action="/order">
<?php
  echo '<label for="first">First name</label><input id="first" name="first"' . ($strict ? ' required' : '') . '>';
  echo "<label for=\"mail\">E-mail *</label>\n\t<input id=\"mail\" type=\"email\" name=\"mail\" value=\"$mail\">";
  if ($shop['phone']) echo '<label>Phone <input name="phone" required></label>'; else echo '<label>Fax <input name="fax"></label>';
  if ($_POST['type'] === 'company') {
    print('<label>VAT number <input name="vat"');
    echo ' required';
    echo '></label>';
  } elseif ($gift) print '<label>Greeting <input name="greeting"></label>';
  foreach ($guests as $i => $guest) {
    echo '<label>Guest ' . $i . ' <input name="guest[' . $i . ']" value="' . htmlspecialchars($guest['<name>']) . '"></label>';
  }
  echo '<label>' . __('order.street') . " <input name='street' placeholder=\"Where 'you' live\"></label>";
  printf('<label for="extra_%1$s">%2$s</label><input id="extra_%1$s" name="extra_%s" style="width:%d%%" value="%s">', $key, $text);
  echo sprintf("<input name='%s'>", $key);
  echo '<label>Today\'s date <input type=date name=day></label>' . "<label>Until <input type=date name=until value={$day["iso"]}></label>";
?>
  <label>Country <select name="country">
    <?php foreach ($countries as $code => $country) echo "<option value='$code'>$country</option>"; ?>
    <option>Elsewhere</option>
  <?php echo '</select></label>'; ?>
  <label>City <input name="city"></label>
<?
  echo <<<HTML
    <label>J'ai lu: terms <input type="checkbox" name="terms" required></label>
    <input name="{$prefix}[value]">
    HTML;
  echo(<<<'RAW'
    <label>Price in $ <textarea name="price"></textarea></label>
RAW);
?>
</form>
<?php
function search() {
  $html = '<form class="search">';
  $html .= '<label>Search <input type="search" name="q"';
  if ($wide) $html .= ' class="wide"';
  $html .= '></label>';
  return $html . '</form>';
}
function input($name, $type = 'text') {
  return '<input type="' . $type . '" name="' . $name . '">';
}
$script = 'document.write("<input name=script>")';
