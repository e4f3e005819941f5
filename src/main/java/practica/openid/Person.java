package practica.openid;

import practica.account.Identity;

/// Somebody of whom the provider has proved who they are to it.
///
/// @param address empty where the provider names none
/// @param verified whether the provider says that the address is theirs
/// @param name may be empty
public record Person(Identity identity, String address, boolean verified, String name) {}
