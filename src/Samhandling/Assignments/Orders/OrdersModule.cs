using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Orders;

/// <summary>The table of contents of orders: what is ordered by a fixed template, of which wants it is made, and what the state has ordered.</summary>
public static class OrdersModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Order> Orders => db.Set<Order>();
        public DbSet<OrderTask> OrderTasks => db.Set<OrderTask>();
        public DbSet<OrderWant> OrderWants => db.Set<OrderWant>();
    }

    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddScoped<ReadOrders>()
        .AddUseCase<WriteOrder>()
        .AddUseCase<DescribeOrder>()
        .AddUseCase<PublishOrder>()
        .AddUseCase<RemoveOrder>()
        .AddTransient<ISearch, SearchOrders>()
        .AddTransient<IPanel<AssignmentTask>, OrdersOfTaskPanel>()
        .AddSingleton<MapRoutes>(OrderFiles.Map)
        .AddSingleton(new AttachmentOwner(Order.AttachmentKind, Permission.SeeAssignments, Permission.KeepAssignments, id => $"orders/{id}", (services, id, cancel) => services.GetRequiredService<ReadOrders>().All.AnyAsync(o => o.Id == id, cancel)) { Lead = () => Texts.FilesLead })
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "orders", Permission.SeeAssignments, () => Texts.Orders, () => Texts.OrdersMeaning))
        .AddSingleton(new HelpTopic("orders", () => Texts.HelpOrders, () => Texts.HelpOrdersText))
        .AddSingleton(Deed.Of<WriteOrder>(() => Texts.DidWrite))
        .AddSingleton(Deed.Of<DescribeOrder>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<PublishOrder>(() => Texts.DidPublish))
        .AddSingleton(Deed.Of<RemoveOrder>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Order>(() => Texts.RowOrder))
        .AddSingleton(RowKind.Of<OrderTask>(() => Texts.RowTask))
        .AddSingleton(RowKind.Of<OrderWant>(() => Texts.RowWant));

    private sealed class OrderTable : IEntityTypeConfiguration<Order>
    {
        public void Configure(EntityTypeBuilder<Order> order)
        {
            order.Property(o => o.Title).HasMaxLength(Order.TitleLength);
            order.Property(o => o.Sender).HasMaxLength(Order.SenderLength);
            order.Property(o => o.What).HasMaxLength(Order.PartLength);
            order.Property(o => o.Why).HasMaxLength(Order.PartLength);
            order.Property(o => o.ForWhom).HasMaxLength(Order.PartLength);
            order.Property(o => o.HowMeasured).HasMaxLength(Order.PartLength);
            order.Property(o => o.ReportsOn).HasMaxLength(Order.ReportsOnLength);
            order.Property(o => o.Address).HasMaxLength(Order.AddressLength);
            order.Property(o => o.Version).IsConcurrencyToken();
            order.HasMany(o => o.Tasks).WithOne(t => t.Order).HasForeignKey(t => t.OrderId);
            order.HasMany(o => o.Wants).WithOne(w => w.Order).HasForeignKey(w => w.OrderId);
        }
    }

    private sealed class OrderTaskTable : IEntityTypeConfiguration<OrderTask>
    {
        public void Configure(EntityTypeBuilder<OrderTask> ordered)
        {
            ordered.HasOne(o => o.Task).WithMany().HasForeignKey(o => o.TaskId).OnDelete(DeleteBehavior.Restrict);
            ordered.HasIndex(o => new { o.OrderId, o.TaskId }).IsUnique();
        }
    }

    private sealed class OrderWantTable : IEntityTypeConfiguration<OrderWant>
    {
        public void Configure(EntityTypeBuilder<OrderWant> part)
        {
            part.HasOne(o => o.Want).WithMany(w => w.Orders).HasForeignKey(o => o.WantId);
            part.HasIndex(o => new { o.OrderId, o.WantId }).IsUnique();
        }
    }
}
