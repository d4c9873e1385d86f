@extends('layouts.app')

@section('content')
    <h1>{{ __('Create your account') }}</h1>
    {{-- The names are those of the API. --}}
    <form name="signup" action="{{ route('signup') }}" method="POST">
        @csrf
        <div>
            <label for="salutation">@lang('Salutation')</label>
            <select id="salutation" name="salutation">
                <option value="">Please choose</option>
                <option value="ms" @selected(old('salutation') === 'ms')>Ms</option>
                <option value="mr" @selected(old('salutation') === 'mr')>Mr</option>
                <option value="none">no salutation</option>
            </select>
        </div>
        <div>
            <label for="first-name">{{ __('First name') }} *</label>
            <input id="first-name" name="firstName" value="{{ old('firstName') }}" class="@error('firstName') invalid @enderror" required>
        </div>
        <div>
            <x-input-label for="email" :value="__('E-mail')" />
            <x-text-input id="email" type="email" name="email" :value="old('email')" required />
        </div>
        <div>
            <label for="password">Password</label>
            <input id="password" type="password" name="password" required>
        </div>
        <div>
            <label for="phone">@lang('Phone') (optional)</label>
            <input id="phone" type="tel" name="phone" value="{!! old('phone') !!}">
        </div>
        <div>
            <label for="birth-date">Date of birth *</label>
            <input id="birth-date" type="date" name="birthDate" @required(true)>
        </div>
        <fieldset>
            <legend>Plan *</legend>
            <label><input type="radio" name="plan" value="basic" required> Basic</label>
            <label><input type="radio" name="plan" value="plus"> Plus</label>
        </fieldset>
        <p>
            <input id="newsletter" type="checkbox" name="newsletter" checked>
            <label for="newsletter">Send me the newsletter</label>
        </p>
        <p>
            <input id="terms" type="checkbox" name="terms" required>
            <label for="terms">I accept the <a href="{{ route('terms') }}">terms</a></label>
        </p>
        <button>{{ __('Create account') }}</button>
    </form>
@endsection
