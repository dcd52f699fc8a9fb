// Package credential knows ways to prove to a vCenter who Berth is: name and
// password, a SAML token that vCenter's Security Token Service (STS) issues for a
// password or to the holder of a key, and a token that somebody else obtained.
// What comes from a file is read anew for every login, so that a password or
// token that was changed counts from the next login on.
package credential
