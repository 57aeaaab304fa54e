using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Events by name, each with what is known of its day; <c>{}</c> records an event of which nothing is known.</summary>
internal sealed class EventsCodec : Codec<ValueSet<RecordedEvent>>
{
    private static readonly FactCodec<UncertainDay> Day = new(UncertainDayCodec.Instance);

    public static EventsCodec Instance { get; } = new();

    public override string SchemaName => "events";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => parts.ByName(SchemaParts.AnyOf(new() { ["type"] = "object", ["maxProperties"] = 0 }, Day.Schema(parts))));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ValueSet<RecordedEvent> value)
    {
        value = null;
        if (node.Json.ValueKind != JsonValueKind.Object)
        {
            return node.Refuse(new("an object with a day for each event", "un objet avec une date pour chaque événement"));
        }

        var events = new List<RecordedEvent>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in node.Json.EnumerateObject())
        {
            Read(node.Property(property.Name, property.Value), property.Name, names, events);
        }

        value = events.ToValueSet();
        return true;
    }

    public override void Write(WritingSession session, ValueSet<RecordedEvent> value)
    {
        session.Json.WriteStartObject();
        foreach (var recorded in value)
        {
            session.Json.WritePropertyName(recorded.Event.Value);
            if (recorded.Day.Statements.Count == 0)
            {
                session.Json.WriteStartObject();
                session.Json.WriteEndObject();
            }
            else
            {
                Day.Write(session, recorded.Day);
            }
        }

        session.Json.WriteEndObject();
    }

    private static void Read(Node day, string name, HashSet<string> names, List<RecordedEvent> events)
    {
        if (!NameRules.IsName(name))
        {
            day.Refuse(Text.Same(Quoted.Text(name)), new($"the name of an event: {NameRules.Expectation.En}", $"le nom d'un événement : {NameRules.Expectation.Fr}"));
        }
        else if (!names.Add(name))
        {
            day.Refuse(Members.Twice, Members.Once);
        }
        else if (IsEmpty(day.Json))
        {
            events.Add(new RecordedEvent { Event = EventId.Of(name) });
        }
        else if (Day.TryRead(day, out var fact))
        {
            events.Add(new RecordedEvent { Event = EventId.Of(name), Day = fact });
        }
    }

    private static bool IsEmpty(JsonElement json) => json.ValueKind == JsonValueKind.Object && !json.EnumerateObject().Any();
}
