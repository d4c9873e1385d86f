<form method="post">
@if (a <label>A <input name="a"></label>
@endif @else @endforeach @lang( @if(x)
@php $x = '<input name="never">'; @endphp
@verbatim <label>{{ b }} <input name="b"></label> @endverbatim
{{-- <input name="never"> --}} {!! '<input name="never">' !!} @{{ vue }}
<label>C <input name="c" title="{{ '">' }}" @if (true) required @endif></label>
</form>
