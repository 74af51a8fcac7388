using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Cooperation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Group",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsOurs = table.Column<bool>(type: "INTEGER", nullable: false),
                    MonthsBetween = table.Column<int>(type: "INTEGER", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Benefit = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Group", x => x.Id);
                    table.UniqueConstraint("AK_Group_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Group_Organisation_PartnershipId_OwnerId",
                        columns: x => new { x.PartnershipId, x.OwnerId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Group_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Initiative",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    LeastParties = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyKind = table.Column<int>(type: "INTEGER", nullable: false),
                    LeastSum = table.Column<long>(type: "INTEGER", nullable: true),
                    IsEligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Initiative", x => x.Id);
                    table.UniqueConstraint("AK_Initiative_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Initiative_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mandate",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GiverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsGeneral = table.Column<bool>(type: "INTEGER", nullable: false),
                    Topics = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Ceiling = table.Column<long>(type: "INTEGER", nullable: true),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Document = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Mandate_Organisation_PartnershipId_GiverId",
                        columns: x => new { x.PartnershipId, x.GiverId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mandate_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mandate_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PromiseLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PromiseLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PromiseLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PromiseLink_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GroupPlace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupPlace", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupPlace_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GroupPlace_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupPlace_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupSeat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    DeputyForId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupSeat", x => x.Id);
                    table.UniqueConstraint("AK_GroupSeat_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_GroupSeat_GroupSeat_PartnershipId_DeputyForId",
                        columns: x => new { x.PartnershipId, x.DeputyForId },
                        principalTable: "GroupSeat",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_GroupSeat_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GroupSeat_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupSeat_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupSeat_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Meeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeriesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LockedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meeting", x => x.Id);
                    table.UniqueConstraint("AK_Meeting_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Meeting_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meeting_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Confirmation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    AnchorBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnchoredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnchoredIn = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Confirmation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Confirmation_Initiative_PartnershipId_InitiativeId",
                        columns: x => new { x.PartnershipId, x.InitiativeId },
                        principalTable: "Initiative",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Confirmation_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Confirmation_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Confirmation_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "InitiativeEvent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Parties = table.Column<int>(type: "INTEGER", nullable: false),
                    Sum = table.Column<long>(type: "INTEGER", nullable: false),
                    IsEligible = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeEvent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InitiativeEvent_Initiative_PartnershipId_InitiativeId",
                        columns: x => new { x.PartnershipId, x.InitiativeId },
                        principalTable: "Initiative",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InitiativeEvent_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InitiativeEvent_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportBack",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupSeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportBack", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportBack_GroupSeat_PartnershipId_GroupSeatId",
                        columns: x => new { x.PartnershipId, x.GroupSeatId },
                        principalTable: "GroupSeat",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportBack_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgendaPoint",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Carried = table.Column<int>(type: "INTEGER", nullable: false),
                    IsMovedOn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaPoint", x => x.Id);
                    table.UniqueConstraint("AK_AgendaPoint_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_AgendaPoint_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgendaPoint_Meeting_PartnershipId_MeetingId",
                        columns: x => new { x.PartnershipId, x.MeetingId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AgendaPoint_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Participant",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsPresent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Participant_Meeting_PartnershipId_MeetingId",
                        columns: x => new { x.PartnershipId, x.MeetingId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Participant_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Participant_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Participant_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MinutesLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    IsTold = table.Column<bool>(type: "INTEGER", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesLine", x => x.Id);
                    table.UniqueConstraint("AK_MinutesLine_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_MinutesLine_AgendaPoint_PartnershipId_PointId",
                        columns: x => new { x.PartnershipId, x.PointId },
                        principalTable: "AgendaPoint",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MinutesLine_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Promise",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WithId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Promise", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Promise_Meeting_PartnershipId_MeetingId",
                        columns: x => new { x.PartnershipId, x.MeetingId },
                        principalTable: "Meeting",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Promise_MinutesLine_PartnershipId_LineId",
                        columns: x => new { x.PartnershipId, x.LineId },
                        principalTable: "MinutesLine",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Promise_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Promise_Organisation_PartnershipId_WithId",
                        columns: x => new { x.PartnershipId, x.WithId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Promise_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Promise_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaPoint_PartnershipId_GroupId",
                table: "AgendaPoint",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaPoint_PartnershipId_MeetingId",
                table: "AgendaPoint",
                columns: new[] { "PartnershipId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Confirmation_PartnershipId_InitiativeId",
                table: "Confirmation",
                columns: new[] { "PartnershipId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Confirmation_PartnershipId_OrganisationId",
                table: "Confirmation",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Confirmation_PartnershipId_PersonId",
                table: "Confirmation",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Group_PartnershipId_OwnerId",
                table: "Group",
                columns: new[] { "PartnershipId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupPlace_GroupId_PlaceId",
                table: "GroupPlace",
                columns: new[] { "GroupId", "PlaceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupPlace_PartnershipId_GroupId",
                table: "GroupPlace",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupPlace_PartnershipId_PlaceId",
                table: "GroupPlace",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupSeat_PartnershipId_DeputyForId",
                table: "GroupSeat",
                columns: new[] { "PartnershipId", "DeputyForId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupSeat_PartnershipId_GroupId",
                table: "GroupSeat",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupSeat_PartnershipId_OrganisationId",
                table: "GroupSeat",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupSeat_PartnershipId_PersonId",
                table: "GroupSeat",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeEvent_PartnershipId_InitiativeId",
                table: "InitiativeEvent",
                columns: new[] { "PartnershipId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeEvent_PartnershipId_OrganisationId",
                table: "InitiativeEvent",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Mandate_PartnershipId_GiverId",
                table: "Mandate",
                columns: new[] { "PartnershipId", "GiverId" });

            migrationBuilder.CreateIndex(
                name: "IX_Mandate_PartnershipId_PersonId",
                table: "Mandate",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_Day",
                table: "Meeting",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_PartnershipId_GroupId",
                table: "Meeting",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesLine_PartnershipId_PointId",
                table: "MinutesLine",
                columns: new[] { "PartnershipId", "PointId" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_MeetingId_PersonId",
                table: "Participant",
                columns: new[] { "MeetingId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Participant_PartnershipId_MeetingId",
                table: "Participant",
                columns: new[] { "PartnershipId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_PartnershipId_OrganisationId",
                table: "Participant",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Participant_PartnershipId_PersonId",
                table: "Participant",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Promise_DueOn",
                table: "Promise",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_Promise_LineId",
                table: "Promise",
                column: "LineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Promise_PartnershipId_LineId",
                table: "Promise",
                columns: new[] { "PartnershipId", "LineId" });

            migrationBuilder.CreateIndex(
                name: "IX_Promise_PartnershipId_MeetingId",
                table: "Promise",
                columns: new[] { "PartnershipId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Promise_PartnershipId_OrganisationId",
                table: "Promise",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Promise_PartnershipId_PersonId",
                table: "Promise",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Promise_PartnershipId_WithId",
                table: "Promise",
                columns: new[] { "PartnershipId", "WithId" });

            migrationBuilder.CreateIndex(
                name: "IX_PromiseLink_Hash",
                table: "PromiseLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PromiseLink_PartnershipId_PersonId",
                table: "PromiseLink",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportBack_GroupSeatId_MetOn",
                table: "ReportBack",
                columns: new[] { "GroupSeatId", "MetOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReportBack_PartnershipId_GroupSeatId",
                table: "ReportBack",
                columns: new[] { "PartnershipId", "GroupSeatId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Confirmation");

            migrationBuilder.DropTable(
                name: "GroupPlace");

            migrationBuilder.DropTable(
                name: "InitiativeEvent");

            migrationBuilder.DropTable(
                name: "Mandate");

            migrationBuilder.DropTable(
                name: "Participant");

            migrationBuilder.DropTable(
                name: "Promise");

            migrationBuilder.DropTable(
                name: "PromiseLink");

            migrationBuilder.DropTable(
                name: "ReportBack");

            migrationBuilder.DropTable(
                name: "Initiative");

            migrationBuilder.DropTable(
                name: "MinutesLine");

            migrationBuilder.DropTable(
                name: "GroupSeat");

            migrationBuilder.DropTable(
                name: "AgendaPoint");

            migrationBuilder.DropTable(
                name: "Meeting");

            migrationBuilder.DropTable(
                name: "Group");
        }
    }
}
