<?= $this->Form->create($user, ['type' => 'post']) ?>
  <?= $this->Form->control('name', ['label' => 'Full name', 'required' => true]) ?>
  <?= $this->Form->control('User.email') ?>
  <?php echo $this->Form->input('country', array('options' => array('de' => 'Germany', 'at' => 'Austria'), 'label' => __('Country'))); ?>
  <?= $this->Form->control($computed) ?>
  <?= $this->Form->label('note', 'Note'), $this->Form->textarea('note') ?>
  <?= $this->Form->hidden('step') ?>
  <?= $this->Form->button('Save') ?>
<?= $this->Form->end() ?>
<?php use yii\widgets\ActiveForm; ?>
<?php $form = ActiveForm::begin(['id' => 'contact', 'method' => 'get']); ?>
  <?= $form->field($model, 'firstName') ?>
  <?= $form->field($model, 'secret')->passwordInput(['placeholder' => 'Password', 'required' => true])->label(false) ?>
  <?= $form->field($model, 'phone')->input('tel')->hint('With the area code')->label('Phone') ?>
  <?= $form->field($model, 'topic')->dropDownList(['a' => 'Order', 'b' => 'Return']) ?>
  <?= $form->field($model, "[{$i}]birthDate")->widget(DatePicker::class, ['options' => ['placeholder' => 'Pick']]) ?>
  <?= $form->field($model, $attribute) ?>
<?php ActiveForm::end(); ?>
