using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StrategyProcesses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "Contribution",
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
                    table.PrimaryKey("PK_Contribution", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contribution_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_ProcessStep_PartnershipId_StepId",
                        columns: x => new { x.PartnershipId, x.StepId },
                        principalTable: "ProcessStep",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contribution_StrategyProcess_PartnershipId_ProcessId",
                        columns: x => new { x.PartnershipId, x.ProcessId },
                        principalTable: "StrategyProcess",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_OrganisationId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_ProcessId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "ProcessId" });

            migrationBuilder.CreateIndex(
                name: "IX_Contribution_PartnershipId_StepId",
                table: "Contribution",
                columns: new[] { "PartnershipId", "StepId" });

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
                name: "IX_Heartbeat_PartnershipId_DocumentId",
                table: "Heartbeat",
                columns: new[] { "PartnershipId", "DocumentId" });

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
                name: "IX_StrategyProcess_PartnershipId_DocumentId",
                table: "StrategyProcess",
                columns: new[] { "PartnershipId", "DocumentId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Contribution");

            migrationBuilder.DropTable(
                name: "GateDecision");

            migrationBuilder.DropTable(
                name: "Heartbeat");

            migrationBuilder.DropTable(
                name: "NewcomerReceipt");

            migrationBuilder.DropTable(
                name: "OccasionParty");

            migrationBuilder.DropTable(
                name: "OpennessDeclaration");

            migrationBuilder.DropTable(
                name: "ProcessIssue");

            migrationBuilder.DropTable(
                name: "Responsibility");

            migrationBuilder.DropTable(
                name: "Occasion");

            migrationBuilder.DropTable(
                name: "ProcessStep");

            migrationBuilder.DropTable(
                name: "StrategyProcess");
        }
    }
}
