using System.Buffers;
using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samhandling.Platform.Backup;

/// <summary>A column of the database, and its values as both databases can hold them: one value, a list of values, or a document.</summary>
internal sealed class StoredColumn(IColumn column)
{
    public static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RelationalTypeMapping? _mapping = column.PropertyMappings.Count == 0 ? null : column.PropertyMappings[0].TypeMapping;
    private readonly Type? _item = column.PropertyMappings.Count == 0 || column.PropertyMappings[0].Property.GetElementType() is not { } item ? null : TypeOf(item.GetTypeMapping());

    public string Name => column.Name;

    public string Quoted => $"\"{column.Name}\"";

    /// <summary>Whether the database counts it up by itself, where nothing is given.</summary>
    public bool IsNumber => _mapping is { } mapping && (TypeOf(mapping) == typeof(int) || TypeOf(mapping) == typeof(long));

    /// <summary>As one sorts by it: by the letters, not by a language.</summary>
    public string Sorted(bool isPostgres) => isPostgres && _mapping is { } mapping && TypeOf(mapping) == typeof(string) ? $"{Quoted} COLLATE \"C\"" : Quoted;

    // What has no property of its own is a document, of which each property is a part.
    public string Placeholder(int i) => _mapping is null ? $"CAST(@p{i} AS {column.StoreType})" : $"@p{i}";

    public object? Read(DbDataReader row, int i)
    {
        if (row.IsDBNull(i)) return null;
        if (_mapping is null) return JsonElement.Parse(row.GetString(i));
        if (_item is null) return Writing.Read(row, i, TypeOf(_mapping));
        return row.GetValue(i) is string text ? List(JsonElement.Parse(text)) : row.GetValue(i);
    }

    public object? Parse(JsonElement text) => text.ValueKind is JsonValueKind.Null ? null
        : _mapping is null ? text
        : _item is null ? Writing.Parse(text, TypeOf(_mapping))
        : List(text);

    public DbParameter Parameter(DbCommand command, int i)
    {
        if (_mapping is not null) return _mapping.CreateParameter(command, $"p{i}", null, nullable: true);
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType) = ($"p{i}", System.Data.DbType.String);
        return parameter;
    }

    public object ForDatabase(object? value, bool isPostgres) => value switch
    {
        null => DBNull.Value,
        JsonElement => AsText(value),
        Array when _item is not null && !isPostgres => AsText(value),
        _ => value,
    };

    private Array List(JsonElement text)
    {
        var isNullable = text.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Null);
        var list = Array.CreateInstance(isNullable && _item!.IsValueType ? typeof(Nullable<>).MakeGenericType(_item) : _item!, text.GetArrayLength());
        foreach (var (i, item) in text.EnumerateArray().Index()) list.SetValue(Writing.Parse(item, _item!), i);
        return list;
    }

    private static string AsText(object value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain)) Writing.Write(json, value);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static Type TypeOf(Microsoft.EntityFrameworkCore.Storage.CoreTypeMapping? mapping)
    {
        var type = mapping!.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
