package practica.openid;

import practica.web.Page;

/// Leads to the provider. It is a page and not a redirect because a form may lead to our own site
/// only.
public record GoPage(String provider, String address) implements Page {}
