using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>
/// Finds what a room's files use of each other: types, members, extension methods, constructors, indexers and operators
/// that the code names or calls. A type that is only inferred is not a use (whoever calls a member of it uses it), and
/// neither is a <c>cref</c>.
/// </summary>
internal static class ReferenceSearch
{
    public static IReadOnlyList<Reference> In(Room room) =>
        [.. room.Files.AsParallel().AsOrdered().SelectMany(file => From(file, room).Distinct().ToArray())];

    private static IEnumerable<Reference> From(SourceFile file, Room room) =>
        from node in file.Syntax.DescendantNodes()
        where MayUse(node)
        let symbol = room.ModelOf(file).GetSymbolInfo(node).Symbol
        where symbol is not (null or IParameterSymbol or { ContainingType.IsTupleType: true })
        let home = HomeOf(symbol, room)
        where home is not null && home != file
        select new Reference(file, home, NameOf(symbol));

    private static bool MayUse(SyntaxNode node) =>
        node
            is SimpleNameSyntax { IsVar: false }
                or ImplicitObjectCreationExpressionSyntax
                or ConstructorInitializerSyntax
                or PrimaryConstructorBaseTypeSyntax
                or ElementAccessExpressionSyntax
                or ElementBindingExpressionSyntax
                or BinaryExpressionSyntax;

    /// <summary>The file that declares it or its type: a constructor that nobody wrote is its type's.</summary>
    private static SourceFile? HomeOf(ISymbol symbol, Room room)
    {
        var part = ((symbol as IMethodSymbol)?.ReducedFrom ?? symbol).OriginalDefinition;
        for (; part is not (null or INamespaceSymbol); part = part.ContainingType)
        {
            // Of a type in parts the file with the shortest name is its home: Simulation.cs, not Simulation.Running.cs.
            if (room.FilesThatDeclare(part).MinBy(file => file.Path.Length) is { } home)
                return home;
        }

        return null;
    }

    private static string NameOf(ISymbol symbol) =>
        symbol switch
        {
            ITypeSymbol => symbol.Name,
            { ContainingType: null } => symbol.Name,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
            _ => $"{symbol.ContainingType.Name}.{symbol.Name}",
        };
}
