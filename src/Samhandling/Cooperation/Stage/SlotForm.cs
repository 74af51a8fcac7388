using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Stage;

/// <summary>What a visitor writes of a time on the stage.</summary>
public sealed class SlotForm
{
    [Needed, ADay] public string? Day { get; set; }
    [Needed, ATime] public string? At { get; set; }
    [Needed] public int? Minutes { get; set; }
    [Needed, AtMost(StageSlot.TopicLength)] public string? Topic { get; set; }
    public Guid? OrganisationId { get; set; }
    [AtMost(StageSlot.SpeakerLength)] public string? Speaker { get; set; }
    public Gender Gender { get; set; }
    [AtMost(StageSlot.ValueLength)] public string? Value { get; set; }
    public Guid? PlaceId { get; set; }
    public int? Audience { get; set; }

    /// <summary>The version that was in the form when it was opened.</summary>
    public int Version { get; set; }

    public static SlotForm Of(StageSlot slot) => new()
    {
        Day = ADayAttribute.Write(slot.Day),
        At = ATimeAttribute.Write(slot.At),
        Minutes = slot.Minutes,
        Topic = slot.Topic,
        OrganisationId = slot.OrganisationId,
        Speaker = slot.Speaker,
        Gender = slot.Gender,
        Value = slot.Value,
        PlaceId = slot.PlaceId,
        Audience = slot.Audience,
        Version = slot.Version,
    };

    public SlotFacts Facts() => new(ADayAttribute.Read(Day)!.Value, ATimeAttribute.Read(At)!.Value, Minutes!.Value, Topic!, OrganisationId, Speaker, Gender, Value, PlaceId, Audience);

    public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid?, string?> nameOf) =>
    [
        (Texts.Topic, Names.Clean(Topic)), (Texts.Day, Day), (Texts.At, At), (Texts.Minutes, Minutes?.ToString(CultureInfo.CurrentCulture)), (Texts.Organisation, nameOf(OrganisationId)),
        (Texts.Speaker, Speaker), (Texts.Gender, Gender.Text()), (Texts.CoreValue, Value), (Texts.Municipality, nameOf(PlaceId)), (Texts.Audience, Audience?.ToString(CultureInfo.CurrentCulture)),
    ];
}
