<form method="post" action="${url.order}">
  <label for="phone">${msg("order.phone")}<#if (settings.phone)??> *</#if></label>
  <input id="phone" name="phone" <#if (settings.phone)??>required</#if>>
  <#if form.type == "company" && x gt 1>
    <label>Company <input name="company" required></label>
  <#elseif (y > 2)>
    <label>Title <input name="title" required></label>
  <#else>
    <label>Note <input name="note"></label>
  </#if>
  <#list guests as guest><label>Guest <input name="guest[${guest.id}]" required></label></#list>
  <label>City <input name="city" ${cityRequired?then('required', '')}></label>
  <#-- <input name="never"> -->
  <#noparse><label>${code} <input name="code"></label></#noparse>
</form>
