namespace Samhandling.Reporting.Cases;

/// <summary>What sizes, kinds and topics are called in the visitor's language.</summary>
public static class CaseWords
{
    public static string Text(this FirmSize size) => size switch
    {
        FirmSize.NotStarted => Texts.SizeNotStarted,
        FirmSize.Alone => Texts.SizeAlone,
        FirmSize.TwoToNine => Texts.SizeTwoToNine,
        FirmSize.TenToFortyNine => Texts.SizeTenToFortyNine,
        _ => Texts.SizeFiftyOrMore,
    };

    public static string Text(this FirmKind kind) => kind switch
    {
        FirmKind.Lodging => Texts.KindLodging,
        FirmKind.Food => Texts.KindFood,
        FirmKind.Experiences => Texts.KindExperiences,
        FirmKind.Trade => Texts.KindTrade,
        FirmKind.Making => Texts.KindMaking,
        FirmKind.Farming => Texts.KindFarming,
        FirmKind.Services => Texts.KindServices,
        _ => Texts.OtherKind,
    };

    public static string Text(this AdviceTopic topic) => topic switch
    {
        AdviceTopic.Starting => Texts.TopicStarting,
        AdviceTopic.Money => Texts.TopicMoney,
        AdviceTopic.Skills => Texts.TopicSkills,
        AdviceTopic.Market => Texts.TopicMarket,
        AdviceTopic.Digital => Texts.TopicDigital,
        AdviceTopic.Environment => Texts.TopicEnvironment,
        AdviceTopic.Permits => Texts.TopicPermits,
        AdviceTopic.Partners => Texts.TopicPartners,
        AdviceTopic.Selling => Texts.TopicSelling,
        _ => Texts.OtherTopic,
    };

    /// <summary>What a case is called: it has no title, so that none has to be written. Its place must be at hand.</summary>
    public static string Title(this AdviceCase one) => $"{one.Topic.Text()}, {one.Place!.Name}";
}
