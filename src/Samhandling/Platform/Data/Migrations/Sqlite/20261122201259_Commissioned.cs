using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Commissioned : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // As a constraint it would be made by copying the table outside of the transaction; an index does what the references need.
            migrationBuilder.CreateIndex(
                name: "AK_Promise_PartnershipId_Id",
                table: "Promise",
                columns: new[] { "PartnershipId", "Id" },
                unique: true);

            migrationBuilder.CreateTable(
                name: "AdviceCase",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    FirmName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceCase", x => x.Id);
                    table.UniqueConstraint("AK_AdviceCase_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_AdviceCase_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdviceCase_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdviceRating",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Stars = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceRating", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdviceRating_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CommissionerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NoticeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AmountPerYear = table.Column<long>(type: "INTEGER", nullable: true),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    SupersedesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreement", x => x.Id);
                    table.UniqueConstraint("AK_Agreement_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Agreement_Agreement_PartnershipId_SupersedesId",
                        columns: x => new { x.PartnershipId, x.SupersedesId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Organisation_PartnershipId_CommissionerId",
                        columns: x => new { x.PartnershipId, x.CommissionerId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Organisation_PartnershipId_ContractorId",
                        columns: x => new { x.PartnershipId, x.ContractorId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreement_Person_PartnershipId_OwnerId",
                        columns: x => new { x.PartnershipId, x.OwnerId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "BaseService",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Meaning = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BaseService", x => x.Id);
                    table.UniqueConstraint("AK_BaseService_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_BaseService_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Budget",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Budget", x => x.Id);
                    table.UniqueConstraint("AK_Budget_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Budget_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Budget_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Declaration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Declaration", x => x.Id);
                    table.UniqueConstraint("AK_Declaration_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Declaration_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Duty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Template = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    FirstDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EveryYears = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Duty", x => x.Id);
                    table.UniqueConstraint("AK_Duty_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Duty_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Duty_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "FirmCount",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Firms = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmCount", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmCount_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmCount_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GapRound",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsDeep = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GapRound", x => x.Id);
                    table.UniqueConstraint("AK_GapRound_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_GapRound_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GapRound_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GroupArea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Area = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupArea", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupArea_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GroupArea_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Heartbeat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Heartbeat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Heartbeat_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Heartbeat_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InclusionPulse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Included = table.Column<int>(type: "INTEGER", nullable: false),
                    Heard = table.Column<int>(type: "INTEGER", nullable: false),
                    SaidById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InclusionPulse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Person_PartnershipId_SaidById",
                        columns: x => new { x.PartnershipId, x.SaidById },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_InclusionPulse_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NewcomerReceipt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    ReadOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NewcomerReceipt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NewcomerReceipt_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NewcomerReceipt_User_UserId",
                        column: x => x.UserId,
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ObjectiveActivity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EffortId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PromiseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObjectiveActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Effort_PartnershipId_EffortId",
                        columns: x => new { x.PartnershipId, x.EffortId },
                        principalTable: "Effort",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Initiative_PartnershipId_InitiativeId",
                        columns: x => new { x.PartnershipId, x.InitiativeId },
                        principalTable: "Initiative",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObjectiveActivity_Promise_PartnershipId_PromiseId",
                        columns: x => new { x.PartnershipId, x.PromiseId },
                        principalTable: "Promise",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RatingLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatingLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RatingLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StrategyProcess",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Money = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Staff = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Competence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Time = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StrategyProcess", x => x.Id);
                    table.UniqueConstraint("AK_StrategyProcess_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_StrategyProcess_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StrategyProcess_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TakenDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DeciderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TakenDecision", x => x.Id);
                    table.UniqueConstraint("AK_TakenDecision_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_TakenDecision_Organisation_PartnershipId_DeciderId",
                        columns: x => new { x.PartnershipId, x.DeciderId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TakenDecision_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Referral",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Need = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referral", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referral_AdviceCase_PartnershipId_CaseId",
                        columns: x => new { x.PartnershipId, x.CaseId },
                        principalTable: "AdviceCase",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Referral_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Contribution",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContributorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Certainty = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contribution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contribution_Agreement_PartnershipId_AgreementId",
                        columns: x => new { x.PartnershipId, x.AgreementId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_Organisation_PartnershipId_ContributorId",
                        columns: x => new { x.PartnershipId, x.ContributorId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvaluationRound",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FormerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrderedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EvaluatedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Independence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvaluationRound", x => x.Id);
                    table.UniqueConstraint("AK_EvaluationRound_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_EvaluationRound_Agreement_PartnershipId_AgreementId",
                        columns: x => new { x.PartnershipId, x.AgreementId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvaluationRound_EvaluationRound_PartnershipId_FormerId",
                        columns: x => new { x.PartnershipId, x.FormerId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EvaluationRound_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceArea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceArea", x => x.Id);
                    table.UniqueConstraint("AK_ServiceArea_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_ServiceArea_Agreement_PartnershipId_AgreementId",
                        columns: x => new { x.PartnershipId, x.AgreementId },
                        principalTable: "Agreement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ServiceArea_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Fulfilment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ServiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsFulfilled = table.Column<bool>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fulfilment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fulfilment_BaseService_PartnershipId_ServiceId",
                        columns: x => new { x.PartnershipId, x.ServiceId },
                        principalTable: "BaseService",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Fulfilment_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Fulfilment_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BudgetLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BudgetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetLine_Budget_PartnershipId_BudgetId",
                        columns: x => new { x.PartnershipId, x.BudgetId },
                        principalTable: "Budget",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BudgetLine_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BudgetLine_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Commitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeclarationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Weight = table.Column<int>(type: "INTEGER", nullable: false),
                    Progress = table.Column<int>(type: "INTEGER", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitment_Declaration_PartnershipId_DeclarationId",
                        columns: x => new { x.PartnershipId, x.DeclarationId },
                        principalTable: "Declaration",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Commitment_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitment_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitment_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeclarationSignature",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeclarationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    AnchorBy = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclarationSignature", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeclarationSignature_Declaration_PartnershipId_DeclarationId",
                        columns: x => new { x.PartnershipId, x.DeclarationId },
                        principalTable: "Declaration",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeclarationSignature_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeclarationSignature_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyReport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FrozenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Hours = table.Column<int>(type: "INTEGER", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyReport", x => x.Id);
                    table.UniqueConstraint("AK_DutyReport_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_DutyReport_Duty_PartnershipId_DutyId",
                        columns: x => new { x.PartnershipId, x.DutyId },
                        principalTable: "Duty",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DutyReport_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessor",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessor", x => x.Id);
                    table.UniqueConstraint("AK_Assessor_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessor_GapRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "GapRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Assessor_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessor_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GapLeft",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GapLeft", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GapLeft_GapRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "GapRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GapLeft_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GapLeft_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GateDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gate = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateDecision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GateDecision_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GateDecision_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpennessDeclaration",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<int>(type: "INTEGER", nullable: false),
                    Invitation = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    Agenda = table.Column<int>(type: "INTEGER", nullable: false),
                    Influence = table.Column<int>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpennessDeclaration", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpennessDeclaration_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpennessDeclaration_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProcessIssue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Scope = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Level = table.Column<int>(type: "INTEGER", nullable: true),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ReceiverId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HandedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsTakenOn = table.Column<bool>(type: "INTEGER", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessIssue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProcessIssue_Organisation_PartnershipId_ReceiverId",
                        columns: x => new { x.PartnershipId, x.ReceiverId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProcessIssue_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProcessIssue_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProcessIssue_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProcessStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Promise = table.Column<int>(type: "INTEGER", nullable: false),
                    IsWide = table.Column<bool>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessStep", x => x.Id);
                    table.UniqueConstraint("AK_ProcessStep_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_ProcessStep_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProcessStep_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DecisionEffect",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionEffect", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionEffect_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionEffect_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionEffect_TakenDecision_PartnershipId_DecisionId",
                        columns: x => new { x.PartnershipId, x.DecisionId },
                        principalTable: "TakenDecision",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Interview",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ActorType = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HasConsented = table.Column<bool>(type: "INTEGER", nullable: false),
                    Visibility = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interview", x => x.Id);
                    table.UniqueConstraint("AK_Interview_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Interview_EvaluationRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Interview_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interview_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interview_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Interview_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AreaGroup",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AreaGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AreaGroup_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AreaGroup_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AreaGroup_ServiceArea_PartnershipId_AreaId",
                        columns: x => new { x.PartnershipId, x.AreaId },
                        principalTable: "ServiceArea",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssignmentTask",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    ContinuesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SteeredBy = table.Column<int>(type: "INTEGER", nullable: false),
                    SteeringNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssignmentTask", x => x.Id);
                    table.UniqueConstraint("AK_AssignmentTask_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_AssignmentTask_AssignmentTask_PartnershipId_ContinuesId",
                        columns: x => new { x.PartnershipId, x.ContinuesId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssignmentTask_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AssignmentTask_ServiceArea_PartnershipId_AreaId",
                        columns: x => new { x.PartnershipId, x.AreaId },
                        principalTable: "ServiceArea",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportSection",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Promise = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    OutcomeWords = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportSection_DutyReport_PartnershipId_ReportId",
                        columns: x => new { x.PartnershipId, x.ReportId },
                        principalTable: "DutyReport",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportSection_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Now = table.Column<int>(type: "INTEGER", nullable: true),
                    Wanted = table.Column<int>(type: "INTEGER", nullable: true),
                    Importance = table.Column<int>(type: "INTEGER", nullable: true),
                    Power = table.Column<int>(type: "INTEGER", nullable: false),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessment_Assessor_PartnershipId_AssessorId",
                        columns: x => new { x.PartnershipId, x.AssessorId },
                        principalTable: "Assessor",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Assessment_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessment_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Occasion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Women = table.Column<int>(type: "INTEGER", nullable: false),
                    Men = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherSex = table.Column<int>(type: "INTEGER", nullable: false),
                    Young = table.Column<int>(type: "INTEGER", nullable: false),
                    MiddleAged = table.Column<int>(type: "INTEGER", nullable: false),
                    Old = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Occasion", x => x.Id);
                    table.UniqueConstraint("AK_Occasion_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Occasion_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Occasion_ProcessStep_PartnershipId_StepId",
                        columns: x => new { x.PartnershipId, x.StepId },
                        principalTable: "ProcessStep",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Occasion_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Responsibility",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsUnsure = table.Column<bool>(type: "INTEGER", nullable: false),
                    FollowUpOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Responsibility", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Responsibility_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Responsibility_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Responsibility_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Responsibility_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Responsibility_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Responsibility_ProcessStep_PartnershipId_StepId",
                        columns: x => new { x.PartnershipId, x.StepId },
                        principalTable: "ProcessStep",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Responsibility_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Viewpoint",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Effect = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Viewpoint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Viewpoint_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Viewpoint_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Viewpoint_ProcessStep_PartnershipId_StepId",
                        columns: x => new { x.PartnershipId, x.StepId },
                        principalTable: "ProcessStep",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Viewpoint_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GuideQuestion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuideQuestion", x => x.Id);
                    table.UniqueConstraint("AK_GuideQuestion_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_GuideQuestion_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GuideQuestion_EvaluationRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GuideQuestion_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Strength = table.Column<int>(type: "INTEGER", nullable: false),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaskLink_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLink_Objective_PartnershipId_ObjectiveId",
                        columns: x => new { x.PartnershipId, x.ObjectiveId },
                        principalTable: "Objective",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OccasionParty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OccasionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OccasionParty", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OccasionParty_Occasion_PartnershipId_OccasionId",
                        columns: x => new { x.PartnershipId, x.OccasionId },
                        principalTable: "Occasion",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OccasionParty_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OccasionParty_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Passage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InterviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passage", x => x.Id);
                    table.UniqueConstraint("AK_Passage_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Passage_GuideQuestion_PartnershipId_QuestionId",
                        columns: x => new { x.PartnershipId, x.QuestionId },
                        principalTable: "GuideQuestion",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Passage_Interview_PartnershipId_InterviewId",
                        columns: x => new { x.PartnershipId, x.InterviewId },
                        principalTable: "Interview",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Passage_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Statement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Valence = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ContinuesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statement", x => x.Id);
                    table.UniqueConstraint("AK_Statement_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Statement_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_EvaluationRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "EvaluationRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_GuideQuestion_PartnershipId_QuestionId",
                        columns: x => new { x.PartnershipId, x.QuestionId },
                        principalTable: "GuideQuestion",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Statement_Statement_PartnershipId_ContinuesId",
                        columns: x => new { x.PartnershipId, x.ContinuesId },
                        principalTable: "Statement",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "CodedPassage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PassageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CoderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CodedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodedPassage", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CodedPassage_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CodedPassage_Passage_PartnershipId_PassageId",
                        columns: x => new { x.PartnershipId, x.PassageId },
                        principalTable: "Passage",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CodedPassage_Statement_PartnershipId_StatementId",
                        columns: x => new { x.PartnershipId, x.StatementId },
                        principalTable: "Statement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CodedPassage_User_CoderId",
                        column: x => x.CoderId,
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Finding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Change = table.Column<int>(type: "INTEGER", nullable: true),
                    ChangedTaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Finding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Finding_AssignmentTask_PartnershipId_ChangedTaskId",
                        columns: x => new { x.PartnershipId, x.ChangedTaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Finding_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Finding_Statement_PartnershipId_StatementId",
                        columns: x => new { x.PartnershipId, x.StatementId },
                        principalTable: "Statement",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AdviceCase_Day",
                table: "AdviceCase",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_AdviceCase_PartnershipId_PlaceId",
                table: "AdviceCase",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_AdviceRating_PartnershipId",
                table: "AdviceRating",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_CommissionerId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "CommissionerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_ContractorId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "ContractorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_OwnerId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Agreement_PartnershipId_SupersedesId",
                table: "Agreement",
                columns: new[] { "PartnershipId", "SupersedesId" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_AreaId_GroupId",
                table: "AreaGroup",
                columns: new[] { "AreaId", "GroupId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_PartnershipId_AreaId",
                table: "AreaGroup",
                columns: new[] { "PartnershipId", "AreaId" });

            migrationBuilder.CreateIndex(
                name: "IX_AreaGroup_PartnershipId_GroupId",
                table: "AreaGroup",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_AssessorId_ObjectiveId",
                table: "Assessment",
                columns: new[] { "AssessorId", "ObjectiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_PartnershipId_AssessorId",
                table: "Assessment",
                columns: new[] { "PartnershipId", "AssessorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessment_PartnershipId_ObjectiveId",
                table: "Assessment",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessor_PartnershipId_OrganisationId",
                table: "Assessor",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessor_PartnershipId_RoundId",
                table: "Assessor",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessor_RoundId_OrganisationId_Role",
                table: "Assessor",
                columns: new[] { "RoundId", "OrganisationId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssignmentTask_PartnershipId_AreaId",
                table: "AssignmentTask",
                columns: new[] { "PartnershipId", "AreaId" });

            migrationBuilder.CreateIndex(
                name: "IX_AssignmentTask_PartnershipId_ContinuesId",
                table: "AssignmentTask",
                columns: new[] { "PartnershipId", "ContinuesId" });

            migrationBuilder.CreateIndex(
                name: "IX_Budget_PartnershipId_OrganisationId",
                table: "Budget",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetLine_PartnershipId_BudgetId",
                table: "BudgetLine",
                columns: new[] { "PartnershipId", "BudgetId" });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetLine_PartnershipId_ObjectiveId",
                table: "BudgetLine",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_CoderId",
                table: "CodedPassage",
                column: "CoderId");

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_PartnershipId_PassageId",
                table: "CodedPassage",
                columns: new[] { "PartnershipId", "PassageId" });

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_PartnershipId_StatementId",
                table: "CodedPassage",
                columns: new[] { "PartnershipId", "StatementId" });

            migrationBuilder.CreateIndex(
                name: "IX_CodedPassage_PassageId_StatementId_CoderId",
                table: "CodedPassage",
                columns: new[] { "PassageId", "StatementId", "CoderId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitment_PartnershipId_DeclarationId",
                table: "Commitment",
                columns: new[] { "PartnershipId", "DeclarationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitment_PartnershipId_ObjectiveId",
                table: "Commitment",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitment_PartnershipId_OrganisationId",
                table: "Commitment",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_AgreementId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_ContributorId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "ContributorId" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionEffect_DecisionId_ObjectiveId",
                table: "DecisionEffect",
                columns: new[] { "DecisionId", "ObjectiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionEffect_PartnershipId_DecisionId",
                table: "DecisionEffect",
                columns: new[] { "PartnershipId", "DecisionId" });

            migrationBuilder.CreateIndex(
                name: "IX_DecisionEffect_PartnershipId_ObjectiveId",
                table: "DecisionEffect",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationSignature_DeclarationId_OrganisationId",
                table: "DeclarationSignature",
                columns: new[] { "DeclarationId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationSignature_PartnershipId_DeclarationId",
                table: "DeclarationSignature",
                columns: new[] { "PartnershipId", "DeclarationId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclarationSignature_PartnershipId_OrganisationId",
                table: "DeclarationSignature",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Duty_PartnershipId_PersonId",
                table: "Duty",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyReport_DutyId_DueOn",
                table: "DutyReport",
                columns: new[] { "DutyId", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyReport_PartnershipId_DutyId",
                table: "DutyReport",
                columns: new[] { "PartnershipId", "DutyId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationRound_PartnershipId_AgreementId",
                table: "EvaluationRound",
                columns: new[] { "PartnershipId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_EvaluationRound_PartnershipId_FormerId",
                table: "EvaluationRound",
                columns: new[] { "PartnershipId", "FormerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Finding_PartnershipId_ChangedTaskId",
                table: "Finding",
                columns: new[] { "PartnershipId", "ChangedTaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Finding_PartnershipId_StatementId",
                table: "Finding",
                columns: new[] { "PartnershipId", "StatementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Finding_StatementId",
                table: "Finding",
                column: "StatementId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FirmCount_PartnershipId_PlaceId",
                table: "FirmCount",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmCount_PlaceId_Year",
                table: "FirmCount",
                columns: new[] { "PlaceId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fulfilment_PartnershipId_PlaceId",
                table: "Fulfilment",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fulfilment_PartnershipId_ServiceId",
                table: "Fulfilment",
                columns: new[] { "PartnershipId", "ServiceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Fulfilment_ServiceId_PlaceId",
                table: "Fulfilment",
                columns: new[] { "ServiceId", "PlaceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GapLeft_PartnershipId_ObjectiveId",
                table: "GapLeft",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_GapLeft_PartnershipId_RoundId",
                table: "GapLeft",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_GapLeft_RoundId_ObjectiveId",
                table: "GapLeft",
                columns: new[] { "RoundId", "ObjectiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GapRound_PartnershipId_DocumentId",
                table: "GapRound",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_GateDecision_PartnershipId_ProcessId",
                table: "GateDecision",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_GateDecision_ProcessId_Gate",
                table: "GateDecision",
                columns: new[] { "ProcessId", "Gate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupArea_GroupId",
                table: "GroupArea",
                column: "GroupId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupArea_PartnershipId_GroupId",
                table: "GroupArea",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_GuideQuestion_PartnershipId_RoundId",
                table: "GuideQuestion",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_GuideQuestion_PartnershipId_TaskId",
                table: "GuideQuestion",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_Heartbeat_PartnershipId_DocumentId",
                table: "Heartbeat",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PartnershipId_PlaceId",
                table: "InclusionPulse",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PartnershipId_SaidById",
                table: "InclusionPulse",
                columns: new[] { "PartnershipId", "SaidById" });

            migrationBuilder.CreateIndex(
                name: "IX_InclusionPulse_PlaceId_Year",
                table: "InclusionPulse",
                columns: new[] { "PlaceId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_OrganisationId",
                table: "Interview",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_PersonId",
                table: "Interview",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_PlaceId",
                table: "Interview",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_PartnershipId_RoundId",
                table: "Interview",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interview_RoundId_Number",
                table: "Interview",
                columns: new[] { "RoundId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NewcomerReceipt_PartnershipId_UserId_Step",
                table: "NewcomerReceipt",
                columns: new[] { "PartnershipId", "UserId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NewcomerReceipt_UserId",
                table: "NewcomerReceipt",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_ObjectiveId_EffortId",
                table: "ObjectiveActivity",
                columns: new[] { "ObjectiveId", "EffortId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_ObjectiveId_InitiativeId",
                table: "ObjectiveActivity",
                columns: new[] { "ObjectiveId", "InitiativeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_ObjectiveId_PromiseId",
                table: "ObjectiveActivity",
                columns: new[] { "ObjectiveId", "PromiseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_EffortId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "EffortId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_InitiativeId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_ObjectiveId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectiveActivity_PartnershipId_PromiseId",
                table: "ObjectiveActivity",
                columns: new[] { "PartnershipId", "PromiseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Occasion_PartnershipId_ProcessId",
                table: "Occasion",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_Occasion_PartnershipId_StepId",
                table: "Occasion",
                columns: new[] { "PartnershipId", "StepId" });

            migrationBuilder.CreateIndex(
                name: "IX_OccasionParty_OccasionId_OrganisationId",
                table: "OccasionParty",
                columns: new[] { "OccasionId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OccasionParty_PartnershipId_OccasionId",
                table: "OccasionParty",
                columns: new[] { "PartnershipId", "OccasionId" });

            migrationBuilder.CreateIndex(
                name: "IX_OccasionParty_PartnershipId_OrganisationId",
                table: "OccasionParty",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpennessDeclaration_PartnershipId_ProcessId",
                table: "OpennessDeclaration",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpennessDeclaration_ProcessId",
                table: "OpennessDeclaration",
                column: "ProcessId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passage_InterviewId_Number",
                table: "Passage",
                columns: new[] { "InterviewId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Passage_PartnershipId_InterviewId",
                table: "Passage",
                columns: new[] { "PartnershipId", "InterviewId" });

            migrationBuilder.CreateIndex(
                name: "IX_Passage_PartnershipId_QuestionId",
                table: "Passage",
                columns: new[] { "PartnershipId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessIssue_PartnershipId_PersonId",
                table: "ProcessIssue",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessIssue_PartnershipId_ProcessId",
                table: "ProcessIssue",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessIssue_PartnershipId_ReceiverId",
                table: "ProcessIssue",
                columns: new[] { "PartnershipId", "ReceiverId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProcessStep_PartnershipId_ProcessId",
                table: "ProcessStep",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_RatingLink_Hash",
                table: "RatingLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RatingLink_PartnershipId",
                table: "RatingLink",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_Hash",
                table: "Referral",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referral_PartnershipId_CaseId",
                table: "Referral",
                columns: new[] { "PartnershipId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_PartnershipId_OrganisationId",
                table: "Referral",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_PartnershipId_PersonId",
                table: "Referral",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSection_PartnershipId_ReportId",
                table: "ReportSection",
                columns: new[] { "PartnershipId", "ReportId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSection_ReportId_Number",
                table: "ReportSection",
                columns: new[] { "ReportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Responsibility_PartnershipId_DocumentId",
                table: "Responsibility",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Responsibility_PartnershipId_GroupId",
                table: "Responsibility",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_Responsibility_PartnershipId_ObjectiveId",
                table: "Responsibility",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_Responsibility_PartnershipId_OrganisationId",
                table: "Responsibility",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Responsibility_PartnershipId_PersonId",
                table: "Responsibility",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Responsibility_PartnershipId_StepId",
                table: "Responsibility",
                columns: new[] { "PartnershipId", "StepId" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceArea_PartnershipId_AgreementId",
                table: "ServiceArea",
                columns: new[] { "PartnershipId", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_ContinuesId",
                table: "Statement",
                columns: new[] { "PartnershipId", "ContinuesId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_QuestionId",
                table: "Statement",
                columns: new[] { "PartnershipId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_RoundId",
                table: "Statement",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_Statement_PartnershipId_TaskId",
                table: "Statement",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_StrategyProcess_PartnershipId_DocumentId",
                table: "StrategyProcess",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_TakenDecision_DecidedOn",
                table: "TakenDecision",
                column: "DecidedOn");

            migrationBuilder.CreateIndex(
                name: "IX_TakenDecision_LineId",
                table: "TakenDecision",
                column: "LineId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TakenDecision_PartnershipId_DeciderId",
                table: "TakenDecision",
                columns: new[] { "PartnershipId", "DeciderId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_PartnershipId_ObjectiveId",
                table: "TaskLink",
                columns: new[] { "PartnershipId", "ObjectiveId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_PartnershipId_TaskId",
                table: "TaskLink",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaskLink_TaskId_ObjectiveId",
                table: "TaskLink",
                columns: new[] { "TaskId", "ObjectiveId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Viewpoint_PartnershipId_OrganisationId",
                table: "Viewpoint",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Viewpoint_PartnershipId_ProcessId",
                table: "Viewpoint",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_Viewpoint_PartnershipId_StepId",
                table: "Viewpoint",
                columns: new[] { "PartnershipId", "StepId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AdviceRating");

            migrationBuilder.DropTable(
                name: "AreaGroup");

            migrationBuilder.DropTable(
                name: "Assessment");

            migrationBuilder.DropTable(
                name: "BudgetLine");

            migrationBuilder.DropTable(
                name: "CodedPassage");

            migrationBuilder.DropTable(
                name: "Commitment");

            migrationBuilder.DropTable(
                name: "Contribution");

            migrationBuilder.DropTable(
                name: "DecisionEffect");

            migrationBuilder.DropTable(
                name: "DeclarationSignature");

            migrationBuilder.DropTable(
                name: "Finding");

            migrationBuilder.DropTable(
                name: "FirmCount");

            migrationBuilder.DropTable(
                name: "Fulfilment");

            migrationBuilder.DropTable(
                name: "GapLeft");

            migrationBuilder.DropTable(
                name: "GateDecision");

            migrationBuilder.DropTable(
                name: "GroupArea");

            migrationBuilder.DropTable(
                name: "Heartbeat");

            migrationBuilder.DropTable(
                name: "InclusionPulse");

            migrationBuilder.DropTable(
                name: "NewcomerReceipt");

            migrationBuilder.DropTable(
                name: "ObjectiveActivity");

            migrationBuilder.DropTable(
                name: "OccasionParty");

            migrationBuilder.DropTable(
                name: "OpennessDeclaration");

            migrationBuilder.DropTable(
                name: "ProcessIssue");

            migrationBuilder.DropTable(
                name: "RatingLink");

            migrationBuilder.DropTable(
                name: "Referral");

            migrationBuilder.DropTable(
                name: "ReportSection");

            migrationBuilder.DropTable(
                name: "Responsibility");

            migrationBuilder.DropTable(
                name: "TaskLink");

            migrationBuilder.DropTable(
                name: "Viewpoint");

            migrationBuilder.DropTable(
                name: "Assessor");

            migrationBuilder.DropTable(
                name: "Budget");

            migrationBuilder.DropTable(
                name: "Passage");

            migrationBuilder.DropTable(
                name: "TakenDecision");

            migrationBuilder.DropTable(
                name: "Declaration");

            migrationBuilder.DropTable(
                name: "Statement");

            migrationBuilder.DropTable(
                name: "BaseService");

            migrationBuilder.DropTable(
                name: "Occasion");

            migrationBuilder.DropTable(
                name: "AdviceCase");

            migrationBuilder.DropTable(
                name: "DutyReport");

            migrationBuilder.DropTable(
                name: "GapRound");

            migrationBuilder.DropTable(
                name: "Interview");

            migrationBuilder.DropTable(
                name: "GuideQuestion");

            migrationBuilder.DropTable(
                name: "ProcessStep");

            migrationBuilder.DropTable(
                name: "Duty");

            migrationBuilder.DropTable(
                name: "AssignmentTask");

            migrationBuilder.DropTable(
                name: "EvaluationRound");

            migrationBuilder.DropTable(
                name: "StrategyProcess");

            migrationBuilder.DropTable(
                name: "ServiceArea");

            migrationBuilder.DropTable(
                name: "Agreement");

            migrationBuilder.DropIndex(
                name: "AK_Promise_PartnershipId_Id",
                table: "Promise");
        }
    }
}
