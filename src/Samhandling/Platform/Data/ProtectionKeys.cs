using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Audit;

namespace Samhandling.Platform.Data;

/// <summary>A key with which cookies and form tokens are protected. In the database, so that a restart and a second instance know it.</summary>
[Bookkeeping]
public sealed class ProtectionKey
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Xml { get; init; }
}

public sealed class ProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var keys = scope.ServiceProvider.GetRequiredService<SamhandlingDb>().Set<ProtectionKey>();
        return [.. keys.AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SamhandlingDb>();
        db.Add(new ProtectionKey { Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
