using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Orders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Pages",
                table: "StrategyDocument",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Omitted",
                table: "ReportSection",
                type: "TEXT",
                maxLength: 8000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsForDiscussion",
                table: "GuideQuestion",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "DocumentText",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentText", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentText_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentText_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OpennessPulse",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Invitation = table.Column<int>(type: "INTEGER", nullable: false),
                    Influence = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpennessPulse", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpennessPulse_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpennessPulse_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Order",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ForWhom = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    HowMeasured = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ReportsOn = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Order", x => x.Id);
                    table.UniqueConstraint("AK_Order_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Order_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutsideActivity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EffortId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InitiativeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PromiseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Class = table.Column<int>(type: "INTEGER", nullable: false),
                    Motive = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideActivity", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutsideActivity_Effort_PartnershipId_EffortId",
                        columns: x => new { x.PartnershipId, x.EffortId },
                        principalTable: "Effort",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OutsideActivity_Initiative_PartnershipId_InitiativeId",
                        columns: x => new { x.PartnershipId, x.InitiativeId },
                        principalTable: "Initiative",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OutsideActivity_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutsideActivity_Promise_PartnershipId_PromiseId",
                        columns: x => new { x.PartnershipId, x.PromiseId },
                        principalTable: "Promise",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OutsideActivity_StrategyDocument_PartnershipId_DocumentId",
                        columns: x => new { x.PartnershipId, x.DocumentId },
                        principalTable: "StrategyDocument",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PulseLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProcessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PulseLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PulseLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PulseLink_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sounding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    YesChoices = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    OtherChoices = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AsksCeiling = table.Column<bool>(type: "INTEGER", nullable: false),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sounding", x => x.Id);
                    table.UniqueConstraint("AK_Sounding_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Sounding_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WantRound",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WantRound", x => x.Id);
                    table.UniqueConstraint("AK_WantRound_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_WantRound_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrderTask",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderTask", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrderTask_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrderTask_Order_PartnershipId_OrderId",
                        columns: x => new { x.PartnershipId, x.OrderId },
                        principalTable: "Order",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrderTask_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SoundedOrganisation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SoundingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoundedOrganisation", x => x.Id);
                    table.UniqueConstraint("AK_SoundedOrganisation_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_SoundedOrganisation_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SoundedOrganisation_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SoundedOrganisation_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_SoundedOrganisation_Sounding_PartnershipId_SoundingId",
                        columns: x => new { x.PartnershipId, x.SoundingId },
                        principalTable: "Sounding",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AskedForWants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AskedForWants", x => x.Id);
                    table.UniqueConstraint("AK_AskedForWants_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_AskedForWants_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedForWants_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AskedForWants_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_AskedForWants_WantRound_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "WantRound",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SoundingAnswer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SoundedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsYes = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ceiling = table.Column<long>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoundingAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SoundingAnswer_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SoundingAnswer_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_SoundingAnswer_SoundedOrganisation_PartnershipId_SoundedId",
                        columns: x => new { x.PartnershipId, x.SoundedId },
                        principalTable: "SoundedOrganisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SoundingLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SoundedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoundingLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SoundingLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SoundingLink_SoundedOrganisation_PartnershipId_SoundedId",
                        columns: x => new { x.PartnershipId, x.SoundedId },
                        principalTable: "SoundedOrganisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Want",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Priority = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Fate = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Want", x => x.Id);
                    table.UniqueConstraint("AK_Want_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Want_AskedForWants_PartnershipId_AskedId",
                        columns: x => new { x.PartnershipId, x.AskedId },
                        principalTable: "AskedForWants",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Want_AssignmentTask_PartnershipId_TaskId",
                        columns: x => new { x.PartnershipId, x.TaskId },
                        principalTable: "AssignmentTask",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Want_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WantLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WantLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WantLink_AskedForWants_PartnershipId_AskedId",
                        columns: x => new { x.PartnershipId, x.AskedId },
                        principalTable: "AskedForWants",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WantLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrderWant",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WantId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderWant", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrderWant_Order_PartnershipId_OrderId",
                        columns: x => new { x.PartnershipId, x.OrderId },
                        principalTable: "Order",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrderWant_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrderWant_Want_PartnershipId_WantId",
                        columns: x => new { x.PartnershipId, x.WantId },
                        principalTable: "Want",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AskedForWants_PartnershipId_OrganisationId",
                table: "AskedForWants",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedForWants_PartnershipId_PersonId",
                table: "AskedForWants",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_AskedForWants_PartnershipId_RoundId",
                table: "AskedForWants",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentText_DocumentId",
                table: "DocumentText",
                column: "DocumentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentText_PartnershipId_DocumentId",
                table: "DocumentText",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpennessPulse_PartnershipId_ProcessId",
                table: "OpennessPulse",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderTask_OrderId_TaskId",
                table: "OrderTask",
                columns: new[] { "OrderId", "TaskId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrderTask_PartnershipId_OrderId",
                table: "OrderTask",
                columns: new[] { "PartnershipId", "OrderId" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderTask_PartnershipId_TaskId",
                table: "OrderTask",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderWant_OrderId_WantId",
                table: "OrderWant",
                columns: new[] { "OrderId", "WantId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OrderWant_PartnershipId_OrderId",
                table: "OrderWant",
                columns: new[] { "PartnershipId", "OrderId" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderWant_PartnershipId_WantId",
                table: "OrderWant",
                columns: new[] { "PartnershipId", "WantId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutsideActivity_DocumentId_EffortId",
                table: "OutsideActivity",
                columns: new[] { "DocumentId", "EffortId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutsideActivity_DocumentId_InitiativeId",
                table: "OutsideActivity",
                columns: new[] { "DocumentId", "InitiativeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutsideActivity_DocumentId_PromiseId",
                table: "OutsideActivity",
                columns: new[] { "DocumentId", "PromiseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutsideActivity_PartnershipId_DocumentId",
                table: "OutsideActivity",
                columns: new[] { "PartnershipId", "DocumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutsideActivity_PartnershipId_EffortId",
                table: "OutsideActivity",
                columns: new[] { "PartnershipId", "EffortId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutsideActivity_PartnershipId_InitiativeId",
                table: "OutsideActivity",
                columns: new[] { "PartnershipId", "InitiativeId" });

            migrationBuilder.CreateIndex(
                name: "IX_OutsideActivity_PartnershipId_PromiseId",
                table: "OutsideActivity",
                columns: new[] { "PartnershipId", "PromiseId" });

            migrationBuilder.CreateIndex(
                name: "IX_PulseLink_Hash",
                table: "PulseLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PulseLink_PartnershipId_ProcessId",
                table: "PulseLink",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_SoundedOrganisation_PartnershipId_OrganisationId",
                table: "SoundedOrganisation",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_SoundedOrganisation_PartnershipId_PersonId",
                table: "SoundedOrganisation",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_SoundedOrganisation_PartnershipId_SoundingId",
                table: "SoundedOrganisation",
                columns: new[] { "PartnershipId", "SoundingId" });

            migrationBuilder.CreateIndex(
                name: "IX_SoundingAnswer_PartnershipId_PersonId",
                table: "SoundingAnswer",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_SoundingAnswer_PartnershipId_SoundedId",
                table: "SoundingAnswer",
                columns: new[] { "PartnershipId", "SoundedId" });

            migrationBuilder.CreateIndex(
                name: "IX_SoundingAnswer_SoundedId_Number",
                table: "SoundingAnswer",
                columns: new[] { "SoundedId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SoundingLink_Hash",
                table: "SoundingLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SoundingLink_PartnershipId_SoundedId",
                table: "SoundingLink",
                columns: new[] { "PartnershipId", "SoundedId" });

            migrationBuilder.CreateIndex(
                name: "IX_Want_PartnershipId_AskedId",
                table: "Want",
                columns: new[] { "PartnershipId", "AskedId" });

            migrationBuilder.CreateIndex(
                name: "IX_Want_PartnershipId_TaskId",
                table: "Want",
                columns: new[] { "PartnershipId", "TaskId" });

            migrationBuilder.CreateIndex(
                name: "IX_WantLink_Hash",
                table: "WantLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WantLink_PartnershipId_AskedId",
                table: "WantLink",
                columns: new[] { "PartnershipId", "AskedId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DocumentText");

            migrationBuilder.DropTable(
                name: "OpennessPulse");

            migrationBuilder.DropTable(
                name: "OrderTask");

            migrationBuilder.DropTable(
                name: "OrderWant");

            migrationBuilder.DropTable(
                name: "OutsideActivity");

            migrationBuilder.DropTable(
                name: "PulseLink");

            migrationBuilder.DropTable(
                name: "SoundingAnswer");

            migrationBuilder.DropTable(
                name: "SoundingLink");

            migrationBuilder.DropTable(
                name: "WantLink");

            migrationBuilder.DropTable(
                name: "Order");

            migrationBuilder.DropTable(
                name: "Want");

            migrationBuilder.DropTable(
                name: "SoundedOrganisation");

            migrationBuilder.DropTable(
                name: "AskedForWants");

            migrationBuilder.DropTable(
                name: "Sounding");

            migrationBuilder.DropTable(
                name: "WantRound");

            migrationBuilder.DropColumn(
                name: "Pages",
                table: "StrategyDocument");

            migrationBuilder.DropColumn(
                name: "Omitted",
                table: "ReportSection");

            migrationBuilder.DropColumn(
                name: "IsForDiscussion",
                table: "GuideQuestion");
        }
    }
}
