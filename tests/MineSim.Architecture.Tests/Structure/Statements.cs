using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>How much code there is, however it is laid out.</summary>
internal static class Statements
{
    /// <summary>Statements but blocks and local functions, and members' bodies of one expression.</summary>
    public static int In(Room room) => room.Files.Sum(file => file.Syntax.DescendantNodes().Count(IsStatement));

    private static bool IsStatement(SyntaxNode node) =>
        node is ArrowExpressionClauseSyntax or (StatementSyntax and not (BlockSyntax or LocalFunctionStatementSyntax));
}
