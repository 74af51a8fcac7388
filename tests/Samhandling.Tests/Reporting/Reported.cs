using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform.Sessions;
using Samhandling.Reporting.Cases;
using Samhandling.Reporting.Duties;
using Samhandling.Reporting.Ratings;
using Samhandling.Reporting.Referrals;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting;

/// <summary>Cases, referrals and ratings in our partnership, as few words make them.</summary>
internal static class Reported
{
    public static readonly DateOnly Day = new(2026, 2, 24);

    public static AdviceCase Case(this House house, Place place, string? firm = null, DateOnly? day = null, FirmSize size = FirmSize.Alone) =>
        house.Keep(Acting.Agreed(AdviceCase.Of(new(day ?? Day, place.Id, AdviceTopic.Money, 15, size, null, firm, null), day ?? Day)));

    /// <summary>With the token of its link.</summary>
    public static (Referral Referral, string Token) Referral(this House house, AdviceCase one, Organisation? to = null)
    {
        var token = Secret.New();
        return (house.Keep(new Referral { CaseId = one.Id, OrganisationId = (to ?? house.Organisation("Almi")).Id, PersonId = null, Need = "Vill låna till en båt", SentOn = Day, Hash = Secret.HashOf(token) }), token);
    }

    public static Duty Duty(this House house, DateOnly? due = null, Guid? person = null) =>
        house.Keep(Acting.Agreed(Samhandling.Reporting.Duties.Duty.Of(DutyTemplate.ResultReport, new("Resultatredovisning", "Regeringskansliet", null, due ?? new(2026, 2, 21), 1, person))));

    /// <summary>Of 2025, with one section.</summary>
    public static DutyReport DutyReport(this House house, Duty duty, SectionTopic topic = SectionTopic.Cooperation) =>
        house.Keep(Samhandling.Reporting.Reports.DutyReport.Start(duty.Id, duty.FirstDue, Samhandling.Reporting.Duties.Duty.YearOf(duty.FirstDue), [topic]));

    /// <summary>One that was sent, which all may read.</summary>
    public static DutyReport SentReport(this House house)
    {
        var duty = house.Duty();
        var report = Samhandling.Reporting.Reports.DutyReport.Start(duty.Id, duty.FirstDue, 2025, [SectionTopic.Cooperation]);
        report.Sections[0].Write("Vi möttes", null, null, null);
        return house.Keep(Acting.Agreed(report.Freeze(Day, null, _ => [])));
    }

    public static string RatingToken(this House house, int year = 2026)
    {
        var token = Secret.New();
        house.Keep(new RatingLink { Year = year, Hash = Secret.HashOf(token) });
        return token;
    }
}
