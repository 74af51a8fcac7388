using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Promises;

/// <summary>What a visitor writes of a promise.</summary>
public sealed class PromiseForm
{
    [Needed, AtMost(Promise.WhatLength)] public string? What { get; set; }

    /// <summary>A person and an organisation, as <see cref="Givers"/> writes them.</summary>
    [Needed] public string? Who { get; set; }
    public Guid? WithId { get; set; }
    [Needed, ADay] public string? DueOn { get; set; }
    public int Version { get; set; }

    public static PromiseForm Of(Promise promise) => new()
    {
        What = promise.What,
        Who = Givers.Key(promise.PersonId, promise.OrganisationId),
        WithId = promise.WithId,
        DueOn = ADayAttribute.Write(promise.DueOn),
        Version = promise.Version,
    };

    public PromiseFacts Facts(Giver giver) => new(What!, giver.PersonId, giver.OrganisationId, WithId, ADayAttribute.Read(DueOn)!.Value);

    public IReadOnlyList<(string Label, string? Value)> Shown(Func<string?, string?> who, Func<Guid?, string?> organisation) =>
        [(Texts.What, What), (Texts.Who, who(Who)), (Texts.WithWhom, organisation(WithId)), (Texts.DueOn, DueOn)];
}
