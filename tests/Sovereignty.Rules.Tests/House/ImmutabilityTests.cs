using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Sovereignty.Criteria;
using Sovereignty.Law;

namespace Sovereignty.Tests.House;

public sealed class ImmutabilityTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What may be written after construction, and why.</summary>
    private static readonly Dictionary<string, string> Deliberate = new(StringComparer.Ordinal)
    {
        [nameof(BodyOfLaw) + ".hash"] = "derived from the content when it is first asked for, and always the same",
        [nameof(Condition) + ".words"] = "derived from the content when they are first asked for, and always the same",
    };

    /// <summary>Types that travel through one evaluation and are written on the way; none outlives it, none is kept in an answer.</summary>
    private static readonly Type[] Travelling = [typeof(Inquiry)];

    private static IEnumerable<Type> PublicTypes => Library.Types.Where(type => type.IsVisible && !type.IsEnum && !type.IsInterface && !type.IsSubclassOf(typeof(Delegate)) && !Travelling.Contains(type));

    [Fact]
    public void No_field_of_a_public_type_is_written_after_construction() =>
        Assert.Equal(
            Deliberate.Keys.Order(StringComparer.Ordinal),
            from type in PublicTypes
            from field in type.GetFields(Everything)
            where !field.IsInitOnly && !field.IsLiteral
            let name = $"{type.Name}.{field.Name}"
            orderby name
            select name);

    [Fact]
    public void Properties_are_written_by_initializers_only() =>
        Expect.None(
            from type in PublicTypes
            from property in type.GetProperties(Everything)
            where property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_public_member_hands_out_a_collection_that_can_be_changed() =>
        Expect.None(
            from type in PublicTypes
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where IsMutableCollection(property.PropertyType)
            select $"{type.Name}.{property.Name}: {property.PropertyType.Name}");

    [Fact]
    public void Nothing_static_can_be_changed() =>
        Expect.None(
            from type in Library.Types
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<')
            select $"{type.Name}.{field.Name}");

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Expect.None(Library.Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void What_travels_through_an_evaluation_cannot_be_kept() => Assert.All(Travelling, type => Assert.True(type.IsByRefLike));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && !IsOurs(type) && type.IsClass) || type.GetInterfaces().Append(type).Any(IsMutableInterface);

    private static bool IsOurs(Type type) => type.Assembly == Library.Assembly;

    private static bool IsMutableInterface(Type type) => type == typeof(IList) || type == typeof(IDictionary)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(ICollection<>) || open == typeof(IDictionary<,>) || open == typeof(ISet<>)));
}
