using System.Reflection;
using System.Runtime.CompilerServices;
using Sovereignty.Tests.House;

namespace Sovereignty.Tests.Docs;

/// <summary>The public API as text: a line for each type, and below it a line for each member that somebody wrote.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string TextOf(IEnumerable<Type> types) => string.Concat(types.Where(IsVisible).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Page));

    private static bool IsVisible(Type type) => type.IsVisible;

    private static string Page(Type type)
    {
        var members = type.IsEnum ? [string.Join(", ", Enum.GetNames(type))] : MembersOf(type).Order(StringComparer.Ordinal).ToArray();
        return $"{Kind(type)} {Named(type)}{Bases(type)}\n{string.Concat(members.Select(member => $"    {member}\n"))}\n";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : type.IsByRefLike ? "ref struct" : "struct",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "" : "open ") + (IsRecord(type) ? "record" : "class"),
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null || type.GetMethod("<Clone>$", Declared) is not null;

    private static string Bases(Type type)
    {
        var bases = new[] { type.BaseType }.Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(one => one.IsVisible && !(one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)) && !typeof(Delegate).IsAssignableFrom(type)))
            .OfType<Type>().Where(one => one != typeof(object) && one != typeof(ValueType) && one != typeof(Enum) && one != typeof(MulticastDelegate)).Select(Named).ToArray();
        return bases.Length == 0 || type.IsEnum ? "" : " : " + string.Join(", ", bases);
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        foreach (var constructor in type.GetConstructors(Declared).Where(one => IsOpen(one) && !typeof(Delegate).IsAssignableFrom(type) && !(one.GetParameters() is [var copied] && copied.ParameterType == type)))
        {
            yield return $"new({Parameters(constructor)})";
        }

        foreach (var property in type.GetProperties(Declared).Where(one => (one.GetMethod is { } read && IsOpen(read)) && one.Name != "EqualityContract"))
        {
            yield return $"{Static(property.GetMethod!)}{property.Name}{(property.GetIndexParameters().Length > 0 ? $"[{Named(property.GetIndexParameters()[0].ParameterType)}]" : "")}: {Nullable(Nullability.Create(property))} {{ get;{Writing(property)} }}";
        }

        foreach (var field in type.GetFields(Declared).Where(one => one.IsPublic))
        {
            yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{field.Name}: {Named(field.FieldType)}";
        }

        foreach (var method in type.GetMethods(Declared).Where(one => IsOpen(one) && IsWritten(one)))
        {
            yield return $"{Static(method)}{(method.IsAbstract && !type.IsInterface ? "abstract " : method.IsVirtual && !method.IsFinal && method.GetBaseDefinition() == method && !type.IsInterface ? "virtual " : "")}{method.Name}{(method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Named))}>" : "")}({Parameters(method)}): {Nullable(Nullability.Create(method.ReturnParameter))}";
        }
    }

    private static string Writing(PropertyInfo property) => property.SetMethod is { } write && IsOpen(write)
        ? (write.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;") + (property.IsDefined(typeof(RequiredMemberAttribute)) ? " required" : "")
        : "";

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsWritten(MethodInfo method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute)) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && method.Name is not ("ToString" or "Equals" or "GetHashCode" or "PrintMembers" or "Deconstruct" or "<Clone>$") && !method.Name.Contains('.', StringComparison.Ordinal);

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : method.IsFamily ? "protected " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(one =>
        $"{(one.IsIn ? "in " : one.IsOut ? "out " : one.ParameterType.IsByRef ? "ref " : one.IsDefined(typeof(ParamArrayAttribute)) || one.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "")}{Nullable(Nullability.Create(one))} {one.Name}{(one.HasDefaultValue ? " = " + (one.DefaultValue ?? "null") : "")}"));

    private static string Nullable(NullabilityInfo info) => Named(info.Type) + (info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType ? "?" : "");

    private static string Named(Type type) =>
        type.IsByRef ? Named(type.GetElementType()!)
        : type.IsArray ? Named(type.GetElementType()!) + "[]"
        : System.Nullable.GetUnderlyingType(type) is { } valued ? Named(valued) + "?"
        : type.IsGenericParameter ? type.Name
        : Short(type) + (type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Named))}>" : "");

    private static string Short(Type type)
    {
        var name = type.IsNested && !type.IsGenericParameter ? $"{Short(type.DeclaringType!)}.{type.Name}" : type.Name;
        return (name.Contains('`', StringComparison.Ordinal) ? name[..name.IndexOf('`', StringComparison.Ordinal)] : name) switch
        {
            "String" => "string",
            "Boolean" => "bool",
            "Int32" => "int",
            "Decimal" => "decimal",
            "Object" => "object",
            "Void" => "void",
            "Byte" => "byte",
            var other => other,
        };
    }
}
