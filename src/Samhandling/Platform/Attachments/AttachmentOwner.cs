namespace Samhandling.Platform.Attachments;

/// <summary>What files can be kept with. Registered by the capability that owns it, which alone knows who may see them.</summary>
/// <param name="Kind">Its word in addresses.</param>
/// <param name="Sees">The permission to see and fetch its files.</param>
/// <param name="Changes">The permission to add and remove them.</param>
/// <param name="Address">Its page within the partnership.</param>
/// <param name="IsThere">Whether the visitor's partnership has one of that id.</param>
public sealed record AttachmentOwner(string Kind, Permission Sees, Permission Changes, Func<Guid, string> Address, Func<IServiceProvider, Guid, CancellationToken, Task<bool>> IsThere)
{
    /// <summary>Who sees its files, told where they are; where it is not said, those who see studies' files.</summary>
    public Func<string> Lead { get; init; } = () => Texts.AttachmentsLead;
}

/// <summary>Asks the owners' rules.</summary>
public sealed class AttachmentOwners(IEnumerable<AttachmentOwner> owners, Visit visit, IServiceProvider services)
{
    public bool MaySee(string kind) => visit.May(Of(kind).Sees);

    public string Lead(string kind) => Of(kind).Lead();

    public bool MayChange(string kind) => visit.May(Of(kind).Changes);

    /// <summary>The owner's page.</summary>
    public string Address(string kind, Guid id) => visit.Address(Of(kind).Address(id));

    /// <exception cref="NotFoundException">There is no such thing, or the visitor may not see or change its files.</exception>
    public async Task Ask(string kind, Guid id, bool toChange, CancellationToken cancel = default)
    {
        if (!(toChange ? MayChange(kind) : MaySee(kind)) || !await Of(kind).IsThere(services, id, cancel)) throw new NotFoundException();
    }

    private AttachmentOwner Of(string kind) => owners.FirstOrDefault(owner => owner.Kind.Equals(kind, StringComparison.Ordinal)) ?? throw new NotFoundException();
}
