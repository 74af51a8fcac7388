using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Passkeys;

/// <summary>Where ASP.NET Core Identity finds users, and their passkeys in our own table. Passkeys are written by the use cases alone.</summary>
public sealed class UserStore(SamhandlingDb db, IdentityErrorDescriber errors) : UserOnlyStore<User, SamhandlingDb, Guid>(db, errors)
{
    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(User user, CancellationToken cancellationToken) =>
        [.. (await Context.Passkeys.AsNoTracking().Where(p => p.UserId == user.Id).ToListAsync(cancellationToken)).Select(p => p.Info())];

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await Context.Passkeys.AsNoTracking().SingleOrDefaultAsync(p => p.UserId == user.Id && p.CredentialId == credentialId, cancellationToken))?.Info();

    public override async Task<User?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Context.Passkeys.Where(p => p.CredentialId == credentialId).Join(Context.Users, p => p.UserId, u => u.Id, (_, u) => u).SingleOrDefaultAsync(cancellationToken);
}
