<form method="post"><#if a><#list b as c><label>A <input name="a" required></label></#if></#macro><#else>
<label>B <input name="b" title="${"}"}" <#if (x>required></label> ${ <@ <#
