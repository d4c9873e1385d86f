<form method="post"><?php if ($a): ?><label>A <input name="a" required></label><?php } ?><?php endfor ?>
<label>B <input name="b" <?php if ($b) { ?>required></label><?php } ?>
<label>C <input name='c' value="<?= "?>" ?>"></label>
<?php echo '<label>
