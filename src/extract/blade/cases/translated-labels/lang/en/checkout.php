<?php

// Texts of the checkout.
return [
    'contact' => [
        'email' => 'E-mail address',
        'phone' => "Phone (optional)",
        'hint' => env('HINT', 'computed'),
    ],
];
