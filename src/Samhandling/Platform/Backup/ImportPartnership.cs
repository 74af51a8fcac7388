using System.IO.Compression;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Backup;

/// <summary>The operator takes in a partnership that another instance wrote: all of it or nothing. Users are known by their e-mail; who is new here can sign in once invited.</summary>
[Needs(Permission.RunInstance)]
public sealed class ImportPartnership(SamhandlingDb db, UserManager<User> users)
{
    /// <exception cref="RefusedException">The file is not whole, or of another version, or holds no partnership; or the partnership is here already.</exception>
    public async Task<Imported> Handle(string file, CancellationToken cancel = default)
    {
        await using var zip = await SealedFile.Open(file, cancel);
        var manifest = Manifest.In(zip);
        if (manifest.Partnership is null) throw new RefusedException($"{file} holds a whole instance. Use restore.");
        manifest.MustFit(db);

        var tables = new PartnershipTables(db);
        await using var session = await Session.Changing(db, cancel);
        var id = await NewPartnership(zip, tables, cancel);
        var known = await KnownUsers(zip, tables, cancel);
        var theirs = known.Here.ToDictionary(pair => pair.Value, pair => pair.Key);
        var filling = new Filling(session, tables.All);
        await filling.Fill(zip, cancel, table => Moved(table, id, known.Here));
        await filling.Compare(manifest, cancel, table => tables.Of(table, id), table => Moved(table, id, theirs));
        await session.Commit(cancel);
        return new(manifest, known.New);
    }

    private async Task<Guid> NewPartnership(ZipArchive zip, PartnershipTables tables, CancellationToken cancel)
    {
        await using var lines = Filling.EntryOf(zip, tables.Partnership);
        var row = await StoredTable.Rows(lines, cancel).SingleAsync(cancel);
        var (id, address) = (row.GetProperty(nameof(Partnership.Id)).GetGuid(), row.GetProperty(nameof(Partnership.Address)).GetString()!);
        if (await db.Partnerships.AnyAsync(p => p.Id == id || p.Address == address, cancel)) throw new RefusedException($"/{address} is here already. Nothing was changed.");
        return id;
    }

    /// <summary>The keys of users in the file, and what they are here.</summary>
    private async Task<(Dictionary<Guid, Guid> Here, List<string> New)> KnownUsers(ZipArchive zip, PartnershipTables tables, CancellationToken cancel)
    {
        var (here, made) = (new Dictionary<Guid, Guid>(), new List<string>());
        await using var lines = Filling.EntryOf(zip, tables.Users);
        await foreach (var row in StoredTable.Rows(lines, cancel))
        {
            var (id, email) = (row.GetProperty(nameof(User.Id)).GetGuid(), row.GetProperty(nameof(User.Email)).GetString()!);
            var user = await users.FindByEmailAsync(email);
            if (user is null) made.Add((user = await Create(id, row.GetProperty(nameof(User.Name)).GetString()!, email, cancel)).Email!);
            here[id] = user.Id;
        }
        return (here, made);
    }

    // Without a password nobody signs in; an invitation gives one.
    private async Task<User> Create(Guid id, string name, string email, CancellationToken cancel)
    {
        var user = User.Called(name, email);
        if (!await db.Users.AnyAsync(u => u.Id == id, cancel)) user.Id = id;
        var created = await users.CreateAsync(user);
        return created.Succeeded ? user : throw new RefusedException($"{email} cannot be a user here: {string.Join(' ', created.Errors.Select(error => error.Description))}");
    }

    private static Exchange Moved(StoredTable table, Guid partnership, Dictionary<Guid, Guid> users)
    {
        var ofUsers = PartnershipTables.UsersIn(table);
        return (column, value) =>
        {
            if (string.Equals(column.Name, SamhandlingDb.Owner, StringComparison.Ordinal) && !partnership.Equals(value))
                throw new RefusedException($"{table.Name} has a row of another partnership. Nothing was changed.");
            return value is Guid user && ofUsers.Contains(column.Name) ? users[user] : value;
        };
    }

    /// <summary>What came in, and who of its users was not here before.</summary>
    public sealed record Imported(Manifest Manifest, IReadOnlyList<string> NewUsers);
}
